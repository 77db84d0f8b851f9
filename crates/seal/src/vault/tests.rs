//! A cell opens in its own place under its own key, and nowhere else.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own data has failed"
)]

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;

const PLACE: Place<'static> = Place {
    table: "persons",
    column: "name",
    row: "42",
    version: 1,
};

fn key(seed: u64, id: u32) -> VaultKey {
    VaultKey::new(
        KeyId(id),
        VaultSecret::draw(&mut StdRng::seed_from_u64(seed)),
    )
}

fn cell(value: &[u8]) -> Cell {
    key(1, 1).seal(&PLACE, value, &mut StdRng::seed_from_u64(2))
}

#[test]
fn a_cell_moved_anywhere_does_not_open() {
    for moved in [
        Place {
            table: "reports",
            ..PLACE
        },
        Place {
            column: "phone",
            ..PLACE
        },
        Place { row: "43", ..PLACE },
        Place {
            version: 2,
            ..PLACE
        },
        Place {
            table: "person",
            column: "sname",
            ..PLACE
        },
    ] {
        assert_eq!(
            key(1, 1).open(&moved, &cell(b"x")),
            Err(VaultError::Broken),
            "{moved:?}"
        );
        let sealed = key(1, 1).recipient().seal(&PLACE, b"x");
        assert_eq!(
            key(1, 1).open(&moved, &sealed),
            Err(VaultError::Broken),
            "{moved:?}"
        );
    }
}

#[test]
fn another_key_is_named_and_a_false_one_refused() {
    assert_eq!(
        key(1, 2).open(&PLACE, &cell(b"x")),
        Err(VaultError::OtherKey { found: KeyId(1) })
    );
    assert_eq!(key(3, 1).open(&PLACE, &cell(b"x")), Err(VaultError::Broken));
    for not_a_cell in [
        vec![],
        vec![1, 0, 0],
        vec![9, 0, 0, 0, 1, 5],
        vec![1, 0, 0, 0, 1, 5],
    ] {
        assert_eq!(
            key(1, 1).open(&PLACE, &Cell::from_bytes(not_a_cell)),
            Err(VaultError::NotACell)
        );
    }
}

#[test]
fn what_arrives_while_locked_needs_no_key_to_write_and_says_so() {
    let sealed = key(1, 1).recipient().seal(&PLACE, "سجاد".as_bytes());
    assert!(sealed.arrived_while_locked() && !cell(b"x").arrived_while_locked());
    assert_eq!(
        key(1, 1).open(&PLACE, &sealed).unwrap().as_slice(),
        "سجاد".as_bytes()
    );
}

#[test]
fn equal_values_look_different_and_most_names_have_one_length() {
    let mut rng = StdRng::seed_from_u64(4);
    let one = key(1, 1).seal(&PLACE, "علي".as_bytes(), &mut rng);
    let other = key(1, 1).seal(&PLACE, "علي".as_bytes(), &mut rng);
    assert_ne!(one, other);
    assert_eq!(
        one.as_bytes().len(),
        cell("عبد الرحمن".as_bytes()).as_bytes().len()
    );
}

#[test]
fn a_look_up_depends_on_kind_and_key() {
    let look_up = key(1, 1).look_up(LookUpKind::Phone, "+9647700000000");
    assert_eq!(
        look_up,
        key(1, 1).look_up(LookUpKind::Phone, "+9647700000000")
    );
    assert_ne!(
        look_up,
        key(1, 1).look_up(LookUpKind::Account, "+9647700000000")
    );
    assert_ne!(
        look_up,
        key(5, 1).look_up(LookUpKind::Phone, "+9647700000000")
    );
}

#[test]
fn a_keyholder_takes_the_key_out_and_nobody_else() {
    let mut rng = StdRng::seed_from_u64(6);
    let (holder, other) = (Identity::draw(&mut rng), Identity::draw(&mut rng));
    let wrapped = key(1, 3).wrap(&[holder.recipient()]);
    let unlocked = VaultKey::unwrap(&wrapped, &holder).unwrap();
    assert_eq!(unlocked.id(), KeyId(3));
    assert!(unlocked.secret() == key(1, 3).secret());
    assert!(VaultKey::unwrap(&wrapped, &other).is_err());
    let no_key = seal(&[holder.recipient()], b"sanad-team/1 3 x\n");
    assert_eq!(
        VaultKey::unwrap(&no_key, &holder).unwrap_err(),
        NotAVaultKey::Malformed
    );
}

proptest! {
    #[test]
    fn any_value_comes_back(value: Vec<u8>) {
        let opened = key(1, 1).open(&PLACE, &cell(&value)).unwrap();
        prop_assert_eq!(opened.as_slice(), value.as_slice());
        let sealed = key(1, 1).recipient().seal(&PLACE, &value);
        let opened = key(1, 1).open(&PLACE, &sealed).unwrap();
        prop_assert_eq!(opened.as_slice(), value.as_slice());
    }

    #[test]
    fn a_flipped_bit_never_opens(value: Vec<u8>, at: prop::sample::Index, bit in 0u8..8) {
        let mut bytes = cell(&value).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(key(1, 1).open(&PLACE, &Cell::from_bytes(bytes)).is_err());
    }
}
