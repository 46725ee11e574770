//! That a record is the same however its document is written, and what is in one counts as it does last.

use crate::codec::decode_error::DecodeErrorKind;
use crate::codec::reader::Reader;
use crate::codec::record::{Constant, NULLABLE, OPTIONAL, REQUIRED, SECRET, record};
use crate::{Decode, Map, Part, Record, blank, from_str, to_json};

#[derive(Clone)]
struct Outer {
    amount: i64,
    captured: Option<bool>,
    inner: Option<Part<Inner>>,
    items: Option<Vec<Inner>>,
    name: String,
    note: Option<String>,
    required: Part<Inner>,
    words: Option<Map<Option<String>>>,
}

#[derive(Clone)]
struct Inner {
    a: Option<i64>,
    longer_than_eight_bytes: Option<String>,
    z: i64,
}

record!(Outer = "outer" [("object", Constant::Str("outer"))] {
    amount = "amount": REQUIRED,
    captured = "captured": NULLABLE,
    inner = "inner": NULLABLE,
    items = "items": OPTIONAL,
    name = "name": REQUIRED,
    note = "note": REQUIRED | NULLABLE | SECRET,
    required = "required": REQUIRED,
    words = "words": NULLABLE,
});

record!(Inner = "inner" {
    a = "a": NULLABLE,
    longer_than_eight_bytes = "longer_than_eight_bytes": NULLABLE,
    z = "z": REQUIRED,
});

const INNER: &str = r#"{"a":null,"longer_than_eight_bytes":"b","z":1}"#;

fn outer() -> String {
    format!(
        r#"{{"amount":-1,"captured":null,"inner":{INNER},"items":[{INNER},{INNER}],"name":"n: \"{{,}}\"","note":null,"required":{INNER},"words":{{"k":null,"l":"m"}},"object":"outer"}}"#
    )
}

/// The same document, with what `space` gives for the depth at every place between values, and `colon` after keys.
fn lay_out(json: &str, space: impl Fn(usize) -> String, colon: &str) -> String {
    let (mut laid_out, mut depth, mut in_string, mut escaped) = (String::new(), 0, false, false);
    for character in json.chars() {
        if in_string {
            in_string = escaped || character != '"';
            escaped = !escaped && character == '\\';
            laid_out.push(character);
            continue;
        }
        match character {
            '{' | '[' => {
                depth += 1;
                laid_out.push(character);
                laid_out += &space(depth);
            }
            '}' | ']' => {
                depth -= 1;
                laid_out += &space(depth);
                laid_out.push(character);
            }
            ',' => {
                laid_out.push(character);
                laid_out += &space(depth);
            }
            ':' => laid_out += colon,
            _ => {
                in_string = character == '"';
                laid_out.push(character);
            }
        }
    }
    laid_out
}

fn written_again(json: &str) -> String {
    to_json(&from_str::<Outer>(json).unwrap_or_else(|error| panic!("{error} in {json}")))
}

#[test]
fn the_layout_does_not_matter() {
    let plain = outer();
    let read = written_again(&plain);
    assert!(
        read.contains(r#""z":1"#) && read.contains(r#""l":"m""#),
        "{read}"
    );
    for margin in 0..40 {
        for step in [0, 1, 2, 3, 4, 8] {
            for colon in [":", ": ", " : ", ":  ", ":\n"] {
                let lines = |depth| format!("\n{}", " ".repeat(margin + step * depth));
                assert_eq!(written_again(&lay_out(&plain, lines, colon)), read);
            }
        }
        let space = |_| " ".repeat(margin);
        assert_eq!(written_again(&lay_out(&plain, space, ": ")), read);
        // Where no two gaps are the same.
        let odd = |depth| format!("\r\n\t{}", " ".repeat(margin % (depth + 1)));
        assert_eq!(written_again(&lay_out(&plain, odd, ": ")), read);
    }
}

#[test]
fn empty_containers_in_every_layout() {
    let json = outer()
        .replace(INNER, r#"{"z":1}"#)
        .replace(r#"[{"z":1},{"z":1}]"#, "[]");
    let json = json.replace(r#"{"k":null,"l":"m"}"#, "{}");
    let read = written_again(&json);
    for step in 0..6 {
        let lines = |depth| format!("\n{}", " ".repeat(step * depth));
        assert_eq!(written_again(&lay_out(&json, lines, ": ")), read);
    }
}

#[test]
fn a_text_cut_anywhere_is_an_error() {
    for json in [
        outer(),
        lay_out(&outer(), |depth| format!("\n{}", "  ".repeat(depth)), ": "),
    ] {
        for end in 0..json.len() {
            let error = from_str::<Outer>(&json[..end]).err().unwrap();
            assert!(error.offset() <= end, "{error}");
            assert!(
                matches!(error.kind(), DecodeErrorKind::Syntax(_)),
                "{error}"
            );
        }
    }
}

#[test]
fn what_stands_between_values_must_be_a_comma() {
    let json = lay_out(&outer(), |depth| format!("\n{}", "  ".repeat(depth)), ": ");
    for (wrong, right) in [
        (",,\n  \"captured\"", ",\n  \"captured\""),
        ("\n  \"captured\"", ",\n  \"captured\""),
        ("}\n  \"captured\"", ",\n  \"captured\""),
        (",\n  captured\"", ",\n  \"captured\""),
        ("\"captured\" null", "\"captured\": null"),
        ("\"captured\": nul,", "\"captured\": null,"),
        ("\"captured\": nullnull", "\"captured\": null"),
        ("\"captured\": nulls", "\"captured\": null"),
        ("\"captured\":: null", "\"captured\": null"),
        (",\n}", "\n}"),
        ("\n]", "\n}"),
        ("\n}}", "\n}"),
    ] {
        assert!(json.contains(right), "{right}");
        assert!(
            from_str::<Outer>(&json.replace(right, wrong)).is_err(),
            "{wrong}"
        );
    }
}

/// The outer object with `more` at its end.
fn and(more: &str) -> String {
    let outer = outer();
    format!("{},{more}}}", &outer[..outer.len() - 1])
}

#[test]
fn what_comes_again_counts_as_it_does_last() {
    for layout in [
        |_| String::new(),
        |depth| format!("\n{}", "  ".repeat(depth)),
    ] {
        let read = |json: &str| from_str::<Outer>(&lay_out(json, layout, ": ")).unwrap();
        assert_eq!(
            read(&and(r#""amount":2,"note":"x""#)).note.as_deref(),
            Some("x")
        );
        assert_eq!(read(&and(r#""note":"x","note":null"#)).note, None);
        // In order, so that the key is due when it comes again.
        assert_eq!(
            read(&and(r#""captured":true,"captured":null"#)).captured,
            None
        );
        assert_eq!(
            read(&and(r#""name":"x","note":"y","name":"x","note":null"#)).note,
            None
        );
        assert!(read(&and(r#""inner":null"#)).inner.is_none());
        // A required object is read into again, an optional one is made anew.
        let inner = r#""longer_than_eight_bytes":null,"z":2"#;
        let outer = read(&and(&format!(
            r#""inner":{{{inner}}},"required":{{"a":null,{inner}}}"#
        )));
        assert_eq!(outer.required.longer_than_eight_bytes, None);
        assert_eq!(outer.inner.unwrap().longer_than_eight_bytes, None);
    }
}

#[test]
fn a_null_clears_what_was_there_before() {
    let mut outer = from_str::<Outer>(&and(r#""captured":true,"note":"x""#)).unwrap();
    outer.decode(&mut Reader::new(&self::outer())).unwrap();
    assert_eq!((outer.captured, outer.note), (None, None));
}

#[test]
fn null_is_for_what_may_be_null() {
    for (field, path) in [
        ("amount", "amount"),
        ("name", "name"),
        ("required", "required"),
    ] {
        let json = outer().replace(
            &format!("\"{field}\":"),
            &format!("\"{field}\":null,\"x\":"),
        );
        let error = from_str::<Outer>(&json).err().unwrap();
        let found = "null";
        assert_eq!(error.path(), path);
        assert!(matches!(error.kind(), DecodeErrorKind::Mismatch { found: is, .. } if is == found));
    }
    let json = outer().replace("\"note\":null,", "");
    let error = from_str::<Outer>(&json).err().unwrap();
    assert_eq!(
        (error.path(), error.kind()),
        ("note", DecodeErrorKind::Missing)
    );
}

#[test]
fn fields_come_in_any_order_and_with_unknown_ones_between_them() {
    let read = written_again(&outer());
    let inner = INNER;
    let parts = [
        r#""amount":-1"#.to_owned(),
        r#""captured":null"#.to_owned(),
        format!(r#""inner":{inner}"#),
        format!(r#""items":[{inner},{inner}]"#),
        r#""name":"n: \"{,}\"""#.to_owned(),
        r#""note":null"#.to_owned(),
        format!(r#""required":{inner}"#),
        r#""words":{"k":null,"l":"m"}"#.to_owned(),
    ];
    for start in 0..parts.len() {
        for step in [1, 3, 5, 7] {
            let order =
                (0..parts.len()).map(|at| parts[(start + at * step) % parts.len()].as_str());
            let order: Vec<_> = order.collect();
            for separator in [
                ",",
                r#","new":{"amount":[null]},"#,
                r#","amoun":1,"amount2":null,"#,
            ] {
                assert_eq!(
                    written_again(&format!("{{{}}}", order.join(separator))),
                    read
                );
            }
        }
    }
}

#[test]
fn a_lenient_reader_clears_what_was_there_before_too() {
    let mut outer = from_str::<Outer>(&and(r#""note":"x""#)).unwrap();
    let json = r#"{"items":[[]],"note":null}"#;
    outer.decode(&mut Reader::lenient(json)).unwrap();
    assert_eq!(outer.note, None);
}

#[derive(Debug)]
struct Containers {
    array: Vec<i64>,
    list: crate::List<i64>,
    part: Part<crate::List<i64>>,
    map: Map<String>,
    object: crate::Object,
}

record!(Containers = "containers" {
    array = "array": REQUIRED,
    list = "list": REQUIRED,
    part = "part": REQUIRED,
    map = "map": REQUIRED,
    object = "object": REQUIRED,
});

#[test]
fn a_container_that_is_missing_or_null_is_empty() {
    for json in [
        "{}",
        r#"{"array":null,"list":null,"part":null,"map":null,"object":null}"#,
    ] {
        let read: Containers = from_str(json).unwrap();
        assert!(read.array.is_empty());
        assert!(read.list.data.is_empty() && !read.list.has_more);
        assert!(read.part.data.is_empty() && !read.part.has_more);
        assert!(read.map.is_empty());
        assert_eq!(read.object.as_str(), "{}");
    }
    assert!(
        from_str::<Vec<i64>>("null").is_err(),
        "the document itself is not nothing"
    );
    assert!(from_str::<Map<i64>>("null").is_err());
    assert!(from_str::<crate::Object>("null").is_err());
    assert!(from_str::<crate::List<i64>>("null").is_err());
    assert!(
        from_str::<crate::List<i64>>(r#"{"data":[1]}"#).is_err(),
        "whether there is more is not made up"
    );
}

#[test]
fn a_value_that_is_missing_or_null_is_not_made_up() {
    for name in ["amount", "name", "required"] {
        let json = outer();
        let start = json.find(&format!("\"{name}\":")).unwrap();
        let value = start + name.len() + 3;
        let length = match name {
            "amount" => 2,
            "required" => INNER.len(),
            _ => json[value..].find(r#"","note"#).unwrap() + 1,
        };
        let null = format!("{}null{}", &json[..value], &json[value + length..]);
        let error = from_str::<Outer>(&null).map(drop).unwrap_err();
        assert_eq!(error.path(), name, "{null}");
        let missing = format!("{}{}", &json[..start], &json[value + length + 1..]);
        let error = from_str::<Outer>(&missing).map(drop).unwrap_err();
        assert_eq!(
            (error.path(), error.kind()),
            (name, DecodeErrorKind::Missing),
            "{missing}"
        );
    }
}

#[test]
fn a_lenient_reader_takes_what_it_can() {
    let mut outer: Outer = blank();
    let json = outer_with_wrong_kinds();
    outer.decode(&mut Reader::lenient(&json)).unwrap();
    assert_eq!(outer.captured, None);
    assert!(outer.inner.is_none());
    assert_eq!(outer.note.as_deref(), Some("last"));
    assert_eq!(outer.words.unwrap().len(), 1);
    assert_eq!(outer.required.z, 2);
}

fn outer_with_wrong_kinds() -> String {
    let json = r#"{"amount":[[1]],"captured":true,"captured":"?","inner":{"a":1,"a":{},"z":[]},"inner":1,"note":null,"note":"last","required":{"a":null,"z":2},"words":{"k":1,"l":null}}"#;
    lay_out(json, |depth| format!("\n{}", "  ".repeat(depth)), ": ")
}

#[derive(Clone)]
struct Names {
    url: Option<String>,
    amount: Option<String>,
    captured: Option<String>,
    twelve_bytes: Option<String>,
    of_sixteen_bytes: Option<String>,
    of_seventeen_byte: Option<String>,
}

record!(Names = "names" {
    url = "url": NULLABLE,
    amount = "amount": NULLABLE,
    captured = "captured": NULLABLE,
    twelve_bytes = "twelve_bytes": NULLABLE,
    of_sixteen_bytes = "of_sixteen_bytes": NULLABLE,
    of_seventeen_byte = "of_seventeen_byte": NULLABLE,
});

#[test]
fn a_name_that_differs_in_one_byte_is_another() {
    let names = Record::shape(&blank::<Names>())
        .fields
        .iter()
        .map(|field| field.0);
    let json = |changed: &str, place: usize| {
        let fields = names.clone().map(|name| {
            let mut name = name.to_owned();
            if name == changed && place < name.len() {
                name.replace_range(place..=place, "X");
            }
            format!("\n  \"{name}\": \"x\"")
        });
        format!("{{{}\n}}", fields.collect::<Vec<_>>().join(","))
    };
    for name in names.clone() {
        for place in 0..=name.len() {
            let read = to_json(&from_str::<Names>(&json(name, place)).unwrap());
            for other in names.clone() {
                let is_there = other != name || place == name.len();
                assert_eq!(
                    read.contains(&format!("\"{other}\":\"x\"")),
                    is_there,
                    "{read}"
                );
            }
        }
    }
}
