//! Records of more than a kibibyte keep some of their fields apart, and which ones does not change.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use stripe_generator::Analysis;
use stripe_generator::ir::Home;

use crate::documents::{document, object, parrot};
use crate::{analyse, analyse_after, files, generate};

/// So many properties of 24 bytes each.
fn songs(count: usize) -> Map<String, Value> {
    let song = json!({"type": "string", "nullable": true});
    let songs = (0..count).map(|number| (format!("song_{number:02}"), song.clone()));
    songs.collect()
}

fn with(mut properties: Map<String, Value>, name: &str, property: Value) -> Value {
    properties.insert(name.to_owned(), property);
    parrot(Value::Object(properties))
}

/// Which struct has each field of the parrot.
fn homes(analysis: &Analysis) -> BTreeMap<String, Option<Home>> {
    let place = stripe_generator::ir::Place::root("parrot");
    let record = analysis.ir.record(&place).unwrap();
    let fields = record.fields.iter();
    fields
        .map(|field| (field.name.clone(), field.home))
        .collect()
}

fn analysed(document: &Value) -> Analysis {
    analyse(document.to_string().as_bytes()).unwrap()
}

/// The analysis of a document that comes after another one.
fn updated(before: &Analysis, document: &Value) -> Analysis {
    let lock = before.lock().render();
    analyse_after(document.to_string().as_bytes(), &lock).unwrap()
}

fn in_rest(analysis: &Analysis) -> Vec<String> {
    let homes = homes(analysis).into_iter();
    let rest = homes.filter(|(_, home)| *home == Some(Home::Rest));
    rest.map(|(name, _)| name).collect()
}

#[test]
fn a_record_that_is_too_large_has_a_rest() {
    let emitted = files(&parrot(Value::Object(songs(44)))).unwrap();
    let source: String = emitted.into_values().collect();
    // A kibibyte holds 42 and the pointer to the rest.
    let (own, rest) = source.split_once("pub struct ParrotRest").unwrap();
    assert!(own.contains("pub song_41: Option<String>"), "{own}");
    assert!(own.contains("pub rest: Part<ParrotRest>"), "{own}");
    assert!(!own.contains("pub song_42:"), "{own}");
    assert!(rest.contains("pub song_42: Option<String>"), "{rest}");
    assert!(rest.contains("pub song_43: Option<String>"), "{rest}");
}

#[test]
fn a_record_that_fits_has_none() {
    assert!(
        homes(&analysed(&parrot(Value::Object(songs(20)))))
            .values()
            .all(Option::is_none)
    );
    assert!(in_rest(&analysed(&parrot(Value::Object(songs(42))))).is_empty());
}

/// Whoever misses a field that is seldom sent misses little.
#[test]
fn what_may_be_absent_goes_before_what_may_be_null() {
    let document = with(songs(43), "absent", json!({"type": "string"}));
    assert_eq!(in_rest(&analysed(&document)), ["absent", "song_42"]);
}

#[test]
fn what_an_update_adds_to_a_full_record_goes_into_the_rest() {
    let before = analysed(&parrot(Value::Object(songs(44))));
    let after = updated(
        &before,
        &with(songs(44), "a_new_song", json!({"type": "integer"})),
    );
    assert_eq!(in_rest(&after), ["a_new_song", "song_42", "song_43"]);
}

#[test]
fn what_an_update_adds_to_a_large_record_leaves_the_others_in_place() {
    let before = analysed(&parrot(Value::Object(songs(40))));
    let after = updated(&before, &parrot(Value::Object(songs(44))));
    assert_eq!(in_rest(&after), ["song_42", "song_43"]);
    let again = updated(
        &after,
        &with(songs(44), "a_new_song", json!({"type": "string"})),
    );
    assert_eq!(in_rest(&again), ["a_new_song", "song_42", "song_43"]);
}

/// The pointer to the rest has its room before there is one: none of the fields has to make it.
#[test]
fn a_record_that_is_almost_full_can_get_a_rest() {
    let almost = analysed(&parrot(Value::Object(songs(42))));
    assert!(in_rest(&almost).is_empty());
    let after = updated(
        &almost,
        &with(songs(42), "a_new_song", json!({"type": "boolean"})),
    );
    assert_eq!(in_rest(&after), ["a_new_song"]);
    let full = analysed(&with(songs(42), "weight", json!({"type": "integer"})));
    assert_eq!(in_rest(&full), ["weight"]);
}

#[test]
fn a_rest_stays_when_there_is_room_again() {
    let before = analysed(&parrot(Value::Object(songs(44))));
    let fewer = songs(44).into_iter().skip(10).collect();
    let after = updated(&before, &parrot(Value::Object(fewer)));
    assert_eq!(in_rest(&after), ["song_42", "song_43"]);
}

#[test]
fn the_names_of_the_rest_may_be_taken() {
    let faults = |document: &Value| analyse(document.to_string().as_bytes()).err().unwrap();
    let field = faults(&with(songs(44), "rest", json!({"type": "string"})));
    assert!(field.contains("`parrot` has a field `rest`"), "{field}");
    let mut properties = songs(44);
    let other = json!({"$ref": "#/components/schemas/parrot_rest"});
    properties.insert("other".to_owned(), other);
    let other = object(json!({"a": {"type": "string"}}));
    let schemas = json!({"parrot": object(Value::Object(properties)), "parrot_rest": other});
    let taken = faults(&document(&object(json!({})), schemas));
    assert!(
        taken.contains("would be called `ParrotRest`, which is taken"),
        "{taken}"
    );
}

/// The lock is what the next update reads.
#[test]
fn the_lock_has_where_each_field_of_a_large_record_is() {
    let generated = generate(&analysed(&parrot(Value::Object(songs(44))))).unwrap();
    for line in [
        "field parrot/song_41 = record\n",
        "field parrot/song_42 = rest\n",
    ] {
        assert!(generated.lock.contains(line), "{}", generated.lock);
    }
}
