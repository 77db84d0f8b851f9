//! What is posted from the desk: a script's call with its token in a header, a form with its token in a field.

use axum::Form;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Desk;
use crate::{App, Session, desk_form};

/// A call of the desk's script, whose header `x-form-token` belongs to this session.
#[derive(Debug, Clone)]
pub struct DeskCall {
    /// Who calls.
    pub session: Session,
    /// The page's context, for words.
    pub desk: Desk,
}

impl FromRequestParts<App> for DeskCall {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let (session, desk) = desk_of(parts, app).await?;
        if desk_form::check_header(app, &session, &parts.headers).is_ok() {
            Ok(Self { session, desk })
        } else {
            Err(desk.refuse(StatusCode::FORBIDDEN, "web-stale-form").json())
        }
    }
}

/// A form of the desk, whose field `form_token` belongs to this session.
#[derive(Debug, Clone)]
pub struct DeskForm<T> {
    /// Who posted it.
    pub session: Session,
    /// The page's context.
    pub desk: Desk,
    /// Its fields.
    pub fields: T,
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    form_token: String,
}

impl<T: DeserializeOwned> FromRequest<App> for DeskForm<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let (session, desk) = desk_of(&mut parts, app).await?;
        let bad = || {
            desk.refuse(StatusCode::BAD_REQUEST, "web-bad-form")
                .into_response()
        };
        let whole = Request::from_parts(parts.clone(), body);
        let bytes = Bytes::from_request(whole, app).await.map_err(|_| bad())?;
        let again = || Request::from_parts(parts.clone(), bytes.clone().into());
        let token = Form::<Token>::from_request(again(), app)
            .await
            .map_err(|_| bad())?;
        if desk_form::check(app, &session, &token.form_token).is_err() {
            return Err(desk
                .refuse(StatusCode::FORBIDDEN, "web-stale-form")
                .into_response());
        }
        let Form(fields) = Form::from_request(again(), app).await.map_err(|_| bad())?;
        Ok(Self {
            session,
            desk,
            fields,
        })
    }
}

async fn desk_of(parts: &mut Parts, app: &App) -> Result<(Session, Desk), Response> {
    let session = Session::from_request_parts(parts, app)
        .await
        .map_err(IntoResponse::into_response)?;
    let desk = Desk::of(app, &session, parts.uri.path());
    Ok((session, desk))
}
