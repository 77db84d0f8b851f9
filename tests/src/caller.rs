//! Callers with a name: somebody outside, or a member of staff with a session. Each keeps its own cookies and follows
//! no redirect, so that a test sees what the program answered.

use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

/// Somebody who calls the program.
#[derive(Debug, Clone)]
pub struct Caller {
    client: Client,
    origin: String,
    lang: &'static str,
    session: Option<String>,
}

/// What came back, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where it points to, for a redirect.
    pub location: Option<String>,
    /// The headers.
    pub headers: reqwest::header::HeaderMap,
    /// The body.
    pub body: String,
}

impl Caller {
    /// Somebody outside, who reads Arabic.
    pub fn outside(origin: &str) -> Self {
        let client = Client::builder()
            .redirect(Policy::none())
            .cookie_store(true)
            .build()
            .expect("a client");
        Self {
            client,
            origin: origin.to_owned(),
            lang: "ar",
            session: None,
        }
    }

    /// The session's token, as a command hands it over; none for somebody outside.
    pub fn session(&self) -> Option<&str> {
        self.session
            .as_deref()?
            .split_once('=')
            .map(|(_, token)| token)
    }

    /// The same caller with the cookie of a session.
    #[must_use]
    pub fn with_session(mut self, token: &str) -> Self {
        self.session = Some(format!("{}={token}", base_web::session::COOKIE_NAME));
        self
    }

    /// The same caller, reading another language.
    #[must_use]
    pub fn reading(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, |request| request).await
    }

    /// Sends JSON as a page's script does, with the token of a form that was given out on `page`.
    pub async fn post_json(&self, path: &str, token: &str, body: &Value) -> Answer {
        self.send(Method::POST, path, |request| {
            request
                .header("x-form-token", token)
                .header("x-lang", self.lang)
                .json(body)
        })
        .await
    }

    /// Sends a form as a browser does.
    pub async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, |request| request.form(fields))
            .await
    }

    /// Calls as the desk's script does, with the token of a page of the desk.
    pub async fn call(&self, path: &str, body: &Value) -> Answer {
        let token = self.form_token("/desk/matrix").await;
        self.post_json(path, &token, body).await
    }

    /// Sends a form of the desk, with the token of a page of the desk.
    pub async fn desk_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.form_token("/desk/matrix").await;
        let fields = [fields, &[("form_token", token.as_str())]].concat();
        self.post_form(path, &fields).await
    }

    /// Sends a form with `enctype="multipart/form-data"`.
    pub async fn post_multipart(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = fields
            .iter()
            .fold(reqwest::multipart::Form::new(), |form, (name, value)| {
                form.text((*name).to_owned(), (*value).to_owned())
            });
        self.send(Method::POST, path, |request| request.multipart(form))
            .await
    }

    /// Asks for a page of a program that may be gone.
    pub async fn try_get(&self, path: &str) -> Option<Answer> {
        self.try_send(Method::GET, path, |request| request)
            .await
            .ok()
    }

    /// Sends JSON to a program that may be gone before it answers.
    pub async fn try_post_json(&self, path: &str, token: &str, body: &Value) -> Option<Answer> {
        let build = |request: RequestBuilder| request.header("x-form-token", token).json(body);
        self.try_send(Method::POST, path, build).await.ok()
    }

    /// Sends anything by any method.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        build: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Answer {
        self.try_send(method, path, build)
            .await
            .expect("the program answers")
    }

    async fn try_send(
        &self,
        method: Method,
        path: &str,
        build: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Result<Answer, reqwest::Error> {
        let request = self
            .client
            .request(method, format!("{}{path}", self.origin));
        let request = build(
            request
                .header("origin", &self.origin)
                .header("accept-language", self.lang),
        );
        let request = match &self.session {
            Some(cookie) => request.header("cookie", cookie),
            None => request,
        };
        Answer::read(request.send().await?).await
    }

    /// The token that a page gives its form or script.
    pub async fn form_token(&self, page: &str) -> String {
        let answer = self.get(page).await;
        answer
            .meta("sanad-form-token")
            .unwrap_or_else(|| panic!("{page} has no form token"))
    }
}

impl Answer {
    async fn read(response: Response) -> Result<Self, reqwest::Error> {
        let location = response
            .headers()
            .get("location")
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        Ok(Self {
            status: response.status(),
            location,
            headers: response.headers().clone(),
            body: response.text().await?,
        })
    }

    /// The content of a `<meta>` of that name.
    pub fn meta(&self, name: &str) -> Option<String> {
        let tag = self
            .body
            .split("<meta ")
            .find(|tag| tag.contains(&format!("name=\"{name}\"")))?;
        attribute(tag, "content").map(str::to_owned)
    }

    /// Names and values of the hidden fields, which a browser sends back as they are.
    pub fn hidden_fields(&self) -> Vec<(&str, &str)> {
        let inputs = self.body.split("<input ").skip(1);
        inputs
            .filter_map(|rest| rest.split('>').next())
            .filter(|tag| tag.contains("type=\"hidden\""))
            .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?)))
            .collect()
    }

    /// The text of the first element whose tag has this `id`, up to the next tag.
    pub fn text_of(&self, id: &str) -> Option<&str> {
        let (_, rest) = self.body.split_once(&format!("id=\"{id}\""))?;
        let (_, text) = rest.split_once('>')?;
        text.split('<').next().map(str::trim)
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }
}

/// The value of an attribute within a tag.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split('"').next()
}
