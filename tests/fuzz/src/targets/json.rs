//! The JSON reader, with all its shortcuts, against `serde_json`: the same language, and the same values.

use serde::de::IgnoredAny;
use serde_json::Value as Plain;
use stripe_runtime::{DecodeErrorKind, RawJson, Value, from_slice, from_str, to_json};

pub(super) fn check(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        assert!(
            from_slice::<RawJson>(input).is_err(),
            "accepted bytes that are no text"
        );
        return;
    };
    // The language, without a look at what a number or an escape stands for.
    let raw = from_str::<RawJson>(text);
    match (&raw, serde_json::from_str::<IgnoredAny>(text)) {
        (Ok(raw), Ok(_)) => assert_eq!(raw.as_str(), text.trim_matches([' ', '\t', '\r', '\n'])),
        (Err(_), Err(_)) => return,
        (Err(error), Ok(_)) => {
            assert_eq!(error.kind(), DecodeErrorKind::TooDeep, "refused {text:?}");
            return;
        }
        (Ok(_), Err(error)) => panic!("accepted {text:?}: {error}"),
    }
    let (ours, plain) = match (from_str::<Value>(text), serde_json::from_str::<Plain>(text)) {
        (Ok(ours), Ok(plain)) => (ours, plain),
        (Err(error), Ok(_)) => panic!("refused {text:?}: {error}"),
        // A number that no float holds is refused by both.
        (Err(error), Err(plain)) => {
            assert!(
                error.to_string().contains("out of range"),
                "refused {text:?}: {error}"
            );
            assert!(
                plain.to_string().contains("out of range") || text.contains("\\u"),
                "{plain}"
            );
            return;
        }
        // Half of a surrogate pair is replaced here, and the other implementation gives up earlier on depth.
        (Ok(_), Err(plain)) => {
            let why = plain.to_string();
            let is_ours = ["surrogate", "hex escape", "recursion limit"];
            assert!(
                is_ours.iter().any(|it| why.contains(it)),
                "accepted {text:?}: {why}"
            );
            return;
        }
    };
    let written = to_json(&ours);
    let back: Plain = serde_json::from_str(&written)
        .unwrap_or_else(|error| panic!("wrote {written:?} of {text:?}: {error}"));
    assert!(is_same(&back, &plain), "{back} of {text:?}, not {plain}");
    properties(&plain, &raw.expect("it is accepted"));
}

/// The shortcut that finds a property finds each, with its value.
fn properties(plain: &Plain, raw: &RawJson) {
    for (name, value) in plain.as_object().into_iter().flatten().take(20) {
        let found = raw
            .get(name)
            .unwrap_or_else(|| panic!("no {name:?} in {:?}", raw.as_str()));
        // Of two of the same name one is as good as the other.
        if raw.as_str().matches(&format!("\"{name}\"")).count() == 1 {
            let found: Plain = serde_json::from_str(found.as_str()).expect("a property is JSON");
            assert!(is_same(&found, value), "{name:?} in {:?}", raw.as_str());
        }
    }
}

/// Whether both are the same, with integers beyond 64 bits as floats.
fn is_same(one: &Plain, other: &Plain) -> bool {
    match (one, other) {
        (Plain::Number(one), Plain::Number(other)) => {
            one.as_i64().is_some() && one.as_i64() == other.as_i64()
                || one.as_f64() == other.as_f64()
        }
        (Plain::Array(one), Plain::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Plain::Object(one), Plain::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, value)| other.get(name).is_some_and(|it| is_same(value, it)))
        }
        _ => one == other,
    }
}
