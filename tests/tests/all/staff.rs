//! Founding, signing in, and what a session is good for.

use reqwest::StatusCode;
use sanad_seal::{Identity, TeamIdentity, VaultKey, team::Epoch};
use tests::{Founded, on_both_databases, try_words};

on_both_databases!(
    Founded:
    words_begin_a_session,
    a_wrong_secret_and_an_unknown_name_answer_the_same,
    a_stale_page_signs_nobody_in,
    supervisors_hold_both_keys_and_the_administrator_neither,
    signing_out_ends_the_session,
);

async fn words_begin_a_session(site: &Founded) {
    let zahra = site.founder(0).await;
    let page = zahra.get("/desk/keys").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("zahra"));
    let outside = site.outside().get("/desk/keys").await;
    assert_eq!(
        outside.location.as_deref(),
        Some("/desk/sign-in?next=/desk/keys")
    );
}

async fn a_wrong_secret_and_an_unknown_name_answer_the_same(site: &Founded) {
    let caller = site.outside();
    let other = site.keys(1).sign_in_secret.expose_text().to_string();
    let wrong = try_words(&caller, "zahra", &other).await;
    let unknown = try_words(&caller, "nobody", &other).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert_eq!((wrong.status, wrong.body), (unknown.status, unknown.body));
    assert!(wrong.headers.get("set-cookie").is_none());
}

async fn a_stale_page_signs_nobody_in(site: &Founded) {
    let caller = site.outside();
    let secret = site.keys(0).sign_in_secret.expose_text().to_string();
    let body = serde_json::json!({ "account": "zahra", "secret": secret });
    let answer = caller
        .post_json("/api/session/words", "no token", &body)
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(answer.json()["error"], "web-stale-form");
}

async fn supervisors_hold_both_keys_and_the_administrator_neither(site: &Founded) {
    let zahra = site.founder(0).await.get("/api/keys").await.json();
    let own = site
        .keys(0)
        .unlock_identity
        .open(&bytes(&zahra["member_identity"]["words"]));
    let own = String::from_utf8(own.expect("opens").to_vec()).expect("text");
    let member = Identity::from_text(own.trim()).expect("an identity");
    assert_eq!(zahra["member_recipient"], member.recipient().to_string());
    let team = TeamIdentity::unwrap(&bytes(&zahra["team"]["wrapped"]), &member, Epoch(1));
    assert_eq!(team.expect("the team's key").epoch, Epoch(1));
    let vault = VaultKey::unwrap(&bytes(&zahra["vault"]), &member).expect("the vault's key");
    assert_eq!(vault.id().0, 1);
    assert_eq!(zahra["vault_locked"], true);

    let machine = site.founder(2).await.get("/api/keys").await.json();
    assert!(machine["team"].is_null() && machine["vault"].is_null());
    assert_eq!(machine["earlier"], serde_json::json!([]));
}

async fn signing_out_ends_the_session(site: &Founded) {
    let zahra = site.founder(0).await;
    let stale = zahra
        .post_form("/desk/sign-out", &[("form_token", "x")])
        .await;
    assert_eq!(stale.status, StatusCode::FORBIDDEN);
    let token = zahra.form_token("/desk/keys").await;
    let out = zahra
        .post_form("/desk/sign-out", &[("form_token", &token)])
        .await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let after = zahra.get("/desk/keys").await;
    assert_eq!(after.status, StatusCode::SEE_OTHER);
}

fn bytes(text: &serde_json::Value) -> Vec<u8> {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    URL_SAFE_NO_PAD
        .decode(text.as_str().expect("text"))
        .expect("base64url")
}
