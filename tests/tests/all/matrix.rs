//! Every door against every role: what the permission matrix does not give is not there.

use base_web::Access;
use reqwest::{Method, StatusCode};
use sanad_casework::{Role, matrix};
use tests::{Caller, TestApp, on_both_databases};

on_both_databases!(
    a_role_finds_only_its_own_doors,
    a_stranger_finds_no_door_of_the_staff
);

#[test]
fn every_door_has_one_place_in_the_list() {
    let doors = sanad::doors();
    let mut seen = std::collections::BTreeSet::new();
    for door in doors.list() {
        assert!(
            seen.insert((door.method.to_string(), door.path)),
            "{} {} twice",
            door.method,
            door.path
        );
        let inside = door.path.starts_with("/desk") && door.path != "/desk/sign-in";
        assert!(
            !inside || door.access != Access::Public,
            "{} is open to anybody",
            door.path
        );
    }
}

async fn a_role_finds_only_its_own_doors(app: &TestApp) {
    for role in Role::ALL {
        let caller = app.staff(*role).await;
        for door in sanad::doors().list() {
            let Access::Staff(act) = door.access else {
                continue;
            };
            let status = knock(&caller, &door.method, door.path).await;
            let found = status != StatusCode::NOT_FOUND;
            if !matrix::may(*role, act) {
                assert!(
                    !found,
                    "{role} finds {} {}: {status}",
                    door.method, door.path
                );
            } else if door.method == Method::GET && !door.path.contains('{') {
                // A door on a record answers 404 to everybody here, because there is no such record.
                assert_eq!(status, StatusCode::OK, "{role} at GET {}", door.path);
            }
        }
    }
}

async fn a_stranger_finds_no_door_of_the_staff(app: &TestApp) {
    let caller = app.outside();
    for door in sanad::doors().list() {
        if door.access == Access::Public {
            continue;
        }
        let answer = caller
            .send(door.method.clone(), &filled(door.path), |request| request)
            .await;
        let expected = if door.method == Method::GET {
            StatusCode::SEE_OTHER
        } else {
            StatusCode::NOT_FOUND
        };
        assert_eq!(answer.status, expected, "{} {}", door.method, door.path);
    }
}

async fn knock(caller: &Caller, method: &Method, path: &str) -> StatusCode {
    caller
        .send(method.clone(), &filled(path), |request| request)
        .await
        .status
}

/// A door's address with something in the place of every parameter.
fn filled(path: &str) -> String {
    let parts = path.split('/').map(|part| match part {
        "{lang}" => "en",
        _ if part.starts_with('{') => "00000000000000000000000000000000",
        _ => part,
    });
    parts.collect::<Vec<_>>().join("/")
}
