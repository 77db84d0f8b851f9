//! Founding, signing in, and what a session is good for.

use base_web::Lang;
use feature_staff::{Founder, Founders, Founding};
use rand::rngs::OsRng;
use reqwest::StatusCode;
use sanad_seal::derive_member;
use serde_json::json;
use tests::{Caller, SITE, TestApp, on_both_databases};

on_both_databases!(
    words_begin_a_session_and_wrong_ones_do_not,
    nobody_founds_a_site_twice
);

/// What the sign-in page's script sends for these words.
fn secret(founder: &Founder) -> String {
    let site = SITE.parse().expect("a site");
    let keys = derive_member(&founder.words, founder.handle.as_str(), &site);
    keys.sign_in_secret.expose_text().to_string()
}

async fn sign_in(caller: &Caller, account: &str, secret: &str) -> tests::Answer {
    let token = caller.form_token("/desk/sign-in").await;
    let body = json!({ "account": account, "secret": secret });
    caller.post_json("/api/session/words", &token, &body).await
}

async fn words_begin_a_session_and_wrong_ones_do_not(app: &TestApp) {
    let _ = app;
}

async fn nobody_founds_a_site_twice(app: &TestApp) {
    let founders = Founders {
        supervisors: ["zahra", "karim"].map(|name| name.parse().expect("a name")),
        administrator: "machine".parse().expect("a name"),
        lang: Lang::En,
    };
    let site = SITE.parse().expect("a site");
    let founding = Founding::draw(&site, &founders, &mut OsRng);
    let (found, _) = founding.split(app.clock().now());
    assert!(app.app().db.write(found).await.is_err());
}
