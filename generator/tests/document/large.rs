//! Records of any size have all of their fields, and what is in them stands where it stood when it was new.

use serde_json::{Map, Value, json};
use stripe_generator::Analysis;
use stripe_generator::ir::Place;

use crate::documents::{object, parrot};
use crate::{analyse, analyse_after, files, generate};

/// So many properties of 24 bytes each.
fn songs(count: usize) -> Map<String, Value> {
    let song = json!({"type": "string", "nullable": true});
    let songs = (0..count).map(|number| (format!("song_{number:02}"), song.clone()));
    songs.collect()
}

/// A document with a parrot that always has a record of this size.
fn with_repertoire(count: usize) -> Value {
    let mut document = parrot(json!({"repertoire": object(Value::Object(songs(count)))}));
    document["components"]["schemas"]["parrot"]["required"] = json!(["repertoire"]);
    document
}

fn analysed(document: &Value) -> Analysis {
    analyse(document.to_string().as_bytes()).unwrap()
}

/// Whether the repertoire of a parrot is behind a pointer.
fn is_boxed(analysis: &Analysis) -> bool {
    let record = analysis.ir.record(&Place::root("parrot")).unwrap();
    record.field("repertoire").unwrap().boxed
}

#[test]
fn a_large_record_has_all_fields_in_place() {
    let emitted = files(&parrot(Value::Object(songs(100)))).unwrap();
    let source = emitted
        .values()
        .find(|text| text.contains("struct Parrot "));
    let source = source.unwrap();
    assert!(source.contains("pub song_00: Option<String>"), "{source}");
    assert!(source.contains("pub song_99: Option<String>"), "{source}");
}

#[test]
fn a_required_record_of_more_than_64_bytes_is_behind_a_pointer() {
    assert!(!is_boxed(&analysed(&with_repertoire(2))));
    assert!(is_boxed(&analysed(&with_repertoire(3))));
}

/// A later document may make it larger or smaller.
#[test]
fn where_a_record_stands_does_not_change() {
    for (before, later) in [(2, 30), (3, 1)] {
        let before = analysed(&with_repertoire(before));
        let lock = before.lock().render();
        let document = with_repertoire(later).to_string();
        let update = analyse_after(document.as_bytes(), &lock).unwrap();
        assert_eq!(is_boxed(&update), is_boxed(&before));
    }
}

/// The lock is what the next update reads.
#[test]
fn the_lock_has_where_a_required_record_stands() {
    for (count, line) in [
        (2, "nested parrot/repertoire = inline\n"),
        (3, "nested parrot/repertoire = part\n"),
    ] {
        let generated = generate(&analysed(&with_repertoire(count))).unwrap();
        assert!(generated.lock.contains(line), "{}", generated.lock);
    }
}
