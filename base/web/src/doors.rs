//! Doors: every route with who may use it, in one list that the tests and oversight read.
//!
//! A staff door checks session and permission matrix before its handler runs. What somebody may not know of answers
//! 404, not 403.

use std::convert::Infallible;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodFilter, MethodRouter, on};
use sanad_casework::matrix;

use crate::App;
use crate::refusal::not_found;
use crate::session::Session;

/// Who may use a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// Every member of staff who is signed in.
    SignedIn,
    /// The roles that may do this act.
    Staff(matrix::Act),
}

/// A route as the matrix shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The method.
    pub method: Method,
    /// The address, with its parameters in braces.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
}

/// The doors of a feature, or of the whole program.
#[derive(Debug, Default)]
pub struct Doors {
    router: Router<App>,
    list: Vec<Door>,
}

/// The most a form or a JSON body may weigh, in bytes, unless a door says otherwise.
pub const BODY_LIMIT: usize = 256 * 1024;

impl Doors {
    /// No doors yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A door that answers GET.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.open(
            Method::GET,
            MethodFilter::GET,
            path,
            access,
            BODY_LIMIT,
            handler,
        )
    }

    /// A door that answers POST.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.open(
            Method::POST,
            MethodFilter::POST,
            path,
            access,
            BODY_LIMIT,
            handler,
        )
    }

    /// A door that answers POST and takes a body of up to `limit` bytes.
    #[must_use]
    pub fn post_large<H, T>(
        self,
        path: &'static str,
        access: Access,
        limit: usize,
        handler: H,
    ) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.open(
            Method::POST,
            MethodFilter::POST,
            path,
            access,
            limit,
            handler,
        )
    }

    /// A door that answers PUT and takes a body of up to `limit` bytes.
    #[must_use]
    pub fn put<H, T>(self, path: &'static str, access: Access, limit: usize, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.open(Method::PUT, MethodFilter::PUT, path, access, limit, handler)
    }

    /// These doors and those of another feature.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.router = self.router.merge(others.router);
        self.list.extend(others.list);
        self
    }

    /// Every door, for the permission matrix.
    pub fn list(&self) -> &[Door] {
        &self.list
    }

    /// The router behind the doors.
    pub fn into_router(self) -> Router<App> {
        self.router
    }

    fn open<H, T>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        access: Access,
        limit: usize,
        handler: H,
    ) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let guard = middleware::from_fn(move |request, next| guard(access, request, next));
        let route: MethodRouter<App> = on(filter, handler)
            .layer::<_, Infallible>(guard)
            .layer(DefaultBodyLimit::max(limit));
        self.router = self.router.route(path, route);
        self.list.push(Door {
            method,
            path,
            access,
        });
        self
    }
}

/// Lets a request through when its session may use the door.
async fn guard(access: Access, request: Request, next: Next) -> Response {
    let session = request.extensions().get::<Session>();
    match (access, session) {
        (Access::Public, _) | (Access::SignedIn, Some(_)) => next.run(request).await,
        (Access::Staff(act), Some(session)) if matrix::may(session.role, act) => {
            next.run(request).await
        }
        (_, None) if request.method() == Method::GET => {
            to_sign_in(request.uri().path()).into_response()
        }
        (Access::SignedIn | Access::Staff(_), _) => not_found().into_response(),
    }
}

/// The way to the sign-in page and back again. Only plain addresses of the desk are remembered.
fn to_sign_in(path: &str) -> Redirect {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'/' || byte == b'-';
    if path.starts_with("/desk/") && path.bytes().all(plain) {
        Redirect::to(&format!("/desk/sign-in?next={path}"))
    } else {
        Redirect::to("/desk/sign-in")
    }
}
