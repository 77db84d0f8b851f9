//! Founding, signing in, and what a session is good for.

use base_access::Team;
use base_web::Lang;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use feature_staff::DrawnMember;
use rand::rngs::OsRng;
use reqwest::StatusCode;
use sanad_casework::{Role, Span};
use sanad_seal::team::Epoch;
use sanad_seal::{Identity, Site, TeamIdentity, VaultKey, derive_member};
use serde_json::json;
use sqlx::Row;
use tests::{BEGINNING, Caller, Founded, SITE, on_both_databases, try_words};

on_both_databases!(
    Founded:
    words_begin_a_session,
    a_wrong_secret_and_an_unknown_name_answer_the_same,
    a_stale_page_signs_nobody_in,
    supervisors_hold_both_keys_and_the_administrator_neither,
    signing_out_ends_the_session,
    an_unlocked_vault_takes_in_what_arrived,
    two_supervisors_bring_in_a_third_who_is_wrapped_in,
    who_was_revoked_is_out_at_once,
    an_old_proof_of_presence_does_not_count,
    rotation_begins_one_next_epoch_over_the_old_one,
    asking_a_passkey_tells_nobody_who_works_here,
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

async fn an_unlocked_vault_takes_in_what_arrived(site: &Founded) {
    let app = &site.running.app;
    assert!(!app.db.vault().is_unlocked());
    assert!(
        arrived(site).await > 0,
        "founding wrote entries while locked"
    );
    let zahra = site.founder(0).await;
    let key = vault_key(site, &zahra, 0).await;
    let machine = site.founder(2).await;
    let refused = machine.call("/api/vault/unlock", &key).await;
    assert_eq!(
        refused.status,
        StatusCode::NOT_FOUND,
        "the administrator has no such door"
    );

    let other = json!({ "id": 1, "key": "A".repeat(43) });
    let other = zahra.call("/api/vault/unlock", &other).await;
    assert_eq!(other.json()["error"], "staff-other-vault-key");
    assert!(!app.db.vault().is_unlocked());

    let unlocked = zahra.call("/api/vault/unlock", &key).await;
    assert_eq!(unlocked.status, StatusCode::NO_CONTENT, "{}", unlocked.body);
    assert!(app.db.vault().is_unlocked());
    base_access::arrivals::settle(&app.db, app.arrivals)
        .await
        .expect("settled");
    assert_eq!(arrived(site).await, 0);
}

async fn two_supervisors_bring_in_a_third_who_is_wrapped_in(site: &Founded) {
    let (zahra, karim) = (site.founder(0).await, site.founder(1).await);
    let proposal = [("handle", "amal"), ("role", "supervisor"), ("lang", "ar")];
    assert_eq!(
        zahra
            .desk_form("/desk/staff/invitations", &proposal)
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let id = invitation(site).await;
    let agree = format!("/desk/staff/invitations/{id}/agree");
    let alone = zahra.desk_form(&agree, &[]).await;
    assert_eq!(alone.status, StatusCode::CONFLICT, "one person is not two");
    let agreed = karim.desk_form(&agree, &[]).await;
    assert_eq!(agreed.status, StatusCode::OK, "{}", agreed.body);
    let token = between(&agreed.body, "/join/", "<");
    let again = karim.desk_form(&agree, &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);

    let amal = DrawnMember::draw(
        &site_name(),
        "amal".parse().expect("a name"),
        Role::Supervisor,
        Lang::Ar,
        &mut OsRng,
    );
    let caller = join(site, &token, &amal).await;
    let keys = caller.get("/api/keys").await.json();
    assert!(keys["team"].is_null() && keys["vault"].is_null());

    let account = account(site, "amal").await;
    let path = format!("/api/keys/members/{account}");
    let team = json!({ "epoch": 1, "wrapped": "YWdl" });
    let wrapped = zahra
        .call(&path, &json!({ "team": team, "vault": null }))
        .await;
    assert_eq!(wrapped.status, StatusCode::NO_CONTENT, "{}", wrapped.body);
    let stale = json!({ "team": { "epoch": 2, "wrapped": "YWdl" }, "vault": null });
    assert_eq!(zahra.call(&path, &stale).await.status, StatusCode::CONFLICT);
    assert_eq!(caller.get("/api/keys").await.json()["team"]["epoch"], 1);

    // Whom one invited does not count as a second person.
    let proposal = [("handle", "huda"), ("role", "operator"), ("lang", "ar")];
    zahra.desk_form("/desk/staff/invitations", &proposal).await;
    let id = invitation(site).await;
    let invited = caller
        .desk_form(&format!("/desk/staff/invitations/{id}/agree"), &[])
        .await;
    assert_eq!(invited.status, StatusCode::CONFLICT);
}

async fn who_was_revoked_is_out_at_once(site: &Founded) {
    let (zahra, karim) = (site.founder(0).await, site.founder(1).await);
    let own = account(site, "karim").await;
    let themselves = karim
        .desk_form(&format!("/desk/staff/{own}/revoke"), &[])
        .await;
    assert_eq!(themselves.status, StatusCode::CONFLICT);
    let revoked = zahra
        .desk_form(&format!("/desk/staff/{own}/revoke"), &[])
        .await;
    assert_eq!(revoked.status, StatusCode::SEE_OTHER, "{}", revoked.body);
    assert_eq!(karim.get("/desk/keys").await.status, StatusCode::SEE_OTHER);
    let secret = site.keys(1).sign_in_secret.expose_text().to_string();
    let again = try_words(&site.outside(), "karim", &secret).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
}

async fn an_old_proof_of_presence_does_not_count(site: &Founded) {
    let zahra = site.founder(0).await;
    site.clock.put(BEGINNING.plus(Span::minutes(6)));
    let proposal = [("handle", "amal"), ("role", "operator"), ("lang", "ar")];
    let late = zahra.desk_form("/desk/staff/invitations", &proposal).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let secret = site.keys(0).sign_in_secret.expose_text().to_string();
    let proof = zahra
        .call("/api/session/assert/words", &json!({ "secret": secret }))
        .await;
    assert_eq!(proof.status, StatusCode::NO_CONTENT, "{}", proof.body);
    let fresh = zahra.desk_form("/desk/staff/invitations", &proposal).await;
    assert_eq!(fresh.status, StatusCode::SEE_OTHER, "{}", fresh.body);
}

async fn rotation_begins_one_next_epoch_over_the_old_one(site: &Founded) {
    let zahra = site.founder(0).await;
    let members = zahra.get("/api/keys/members").await.json();
    let members = members["members"].as_array().expect("members").clone();
    assert_eq!(members.len(), 2, "both supervisors, not the administrator");
    let wrapped: Vec<_> = members
        .iter()
        .map(|member| json!({ "account": member["account"], "wrapped": "YWdl" }))
        .collect();
    let recipient = Identity::draw(&mut OsRng).recipient();
    let next =
        json!({ "epoch": 2, "recipient": recipient, "beneath": "YmVmb3Jl", "wrapped": wrapped });
    let rotated = zahra.call("/api/keys/rotate", &next).await;
    assert_eq!(rotated.status, StatusCode::NO_CONTENT, "{}", rotated.body);
    let overtaken = zahra.call("/api/keys/rotate", &next).await;
    assert_eq!(overtaken.status, StatusCode::CONFLICT);
    let keys = zahra.get("/api/keys").await.json();
    assert_eq!(keys["team"]["epoch"], 2);
    assert_eq!(
        keys["earlier"],
        json!([{ "epoch": 1, "sealed": "YmVmb3Jl" }])
    );
    let mut conn = site.running.app.db.read().await.expect("a connection");
    let current = Team::Hotline.current(&mut conn).await.expect("read");
    let current = current.expect("an epoch").recipient;
    assert_eq!(current, recipient, "reports are sealed to the new key");
}

async fn asking_a_passkey_tells_nobody_who_works_here(site: &Founded) {
    let caller = site.outside();
    let token = caller.form_token("/desk/sign-in").await;
    let mut shapes = Vec::new();
    for account in ["zahra", "nobody", "nobody"] {
        let asked = caller
            .post_json(
                "/api/session/passkey/begin",
                &token,
                &json!({ "account": account }),
            )
            .await;
        assert_eq!(asked.status, StatusCode::OK, "{}", asked.body);
        shapes.push(asked.json()["publicKey"].clone());
    }
    let keys = |shape: &serde_json::Value| -> Vec<String> {
        shape
            .as_object()
            .expect("options")
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(keys(&shapes[0]), keys(&shapes[1]));
    assert_eq!(shapes[1]["allowCredentials"], shapes[2]["allowCredentials"]);
    assert_ne!(shapes[0]["allowCredentials"], shapes[1]["allowCredentials"]);
}

/// Joins by an invitation as the new member's browser does, and signs in.
async fn join(site: &Founded, token: &str, member: &DrawnMember) -> Caller {
    let caller = site.outside();
    let form_token = caller.form_token(&format!("/join/{token}")).await;
    let handle = member.enrolment.handle.as_str();
    let secret = derive_member(&member.words, handle, &site_name()).sign_in_secret;
    let secret = secret.expose_text().to_string();
    let body = json!({
        "secret": secret,
        "recipient": member.enrolment.recipient,
        "identity": URL_SAFE_NO_PAD.encode(&member.enrolment.identity_by_words),
    });
    let path = format!("/api/invitations/{token}");
    let joined = caller.post_json(&path, &form_token, &body).await;
    assert_eq!(joined.status, StatusCode::NO_CONTENT, "{}", joined.body);
    let twice = caller.post_json(&path, &form_token, &body).await;
    assert_eq!(
        twice.status,
        StatusCode::NOT_FOUND,
        "an invitation works once"
    );
    let signed_in = try_words(&caller, handle, &secret).await;
    assert_eq!(signed_in.status, StatusCode::NO_CONTENT);
    caller
}

/// What a keyholder's browser hands in: the vault's key, out of what is sealed to her.
async fn vault_key(site: &Founded, caller: &Caller, founder: usize) -> serde_json::Value {
    let stored = caller.get("/api/keys").await.json();
    let own = site
        .keys(founder)
        .unlock_identity
        .open(&bytes(&stored["member_identity"]["words"]));
    let own = String::from_utf8(own.expect("opens").to_vec()).expect("text");
    let member = Identity::from_text(own.trim()).expect("an identity");
    let key = VaultKey::unwrap(&bytes(&stored["vault"]), &member).expect("the vault's key");
    json!({ "id": key.id().0, "key": *key.secret().expose_text() })
}

/// How many entries still lie as they arrived.
async fn arrived(site: &Founded) -> i64 {
    let mut conn = site.running.app.db.read().await.expect("a connection");
    sqlx::query("SELECT COUNT(*) AS n FROM entries WHERE substr(opening, 1, 1) = $1")
        .bind(vec![2_u8])
        .fetch_one(&mut *conn)
        .await
        .and_then(|row| row.try_get("n"))
        .expect("a count")
}

/// The invitation that waits for a second supervisor.
async fn invitation(site: &Founded) -> String {
    let mut conn = site.running.app.db.read().await.expect("a connection");
    sqlx::query("SELECT id FROM invitations WHERE state = 'proposed'")
        .fetch_one(&mut *conn)
        .await
        .and_then(|row| row.try_get("id"))
        .expect("an invitation")
}

/// An account's id, by its sign-in name.
async fn account(site: &Founded, handle: &str) -> String {
    let mut conn = site.running.app.db.read().await.expect("a connection");
    sqlx::query("SELECT id FROM accounts WHERE handle = $1")
        .bind(handle)
        .fetch_one(&mut *conn)
        .await
        .and_then(|row| row.try_get("id"))
        .expect("an account")
}

fn site_name() -> Site {
    SITE.parse().expect("a site")
}

fn between(text: &str, before: &str, after: &str) -> String {
    let (_, rest) = text.split_once(before).expect("the beginning");
    rest.split_once(after).expect("the end").0.to_owned()
}

fn bytes(text: &serde_json::Value) -> Vec<u8> {
    URL_SAFE_NO_PAD
        .decode(text.as_str().expect("text"))
        .expect("base64url")
}
