//! Forms, read back by another implementation of them.

use std::borrow::Cow;

use serde_json::Value as Plain;
use stripe_runtime::{Params, Value, from_str, to_json};

pub(super) fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    text_alone(&text);
    let Ok(value @ Value::Object(_)) = from_str::<Value>(&text) else {
        return;
    };
    let Value::Object(params) = &value else {
        return;
    };
    // Two of one name are two fields, and none at the top has no place to put brackets after.
    let plain: Plain = match serde_json::from_str(&to_json(&value)) {
        Ok(Plain::Object(plain)) if params.iter().all(|(name, _)| !name.is_empty()) => {
            Plain::Object(plain)
        }
        _ => return,
    };
    let form = params.to_form();
    let found: Vec<(Cow<'_, str>, Cow<'_, str>)> =
        form_urlencoded::parse(form.as_bytes()).collect();
    let mut expected = Vec::new();
    fields(params, "", &mut expected);
    assert_eq!(found, expected, "{form:?} of {text:?}");
    // JSON and form say the same.
    if let Plain::Object(plain) = plain {
        assert!(plain.len() <= params.len());
    }
}

/// One text is written as the other implementation does it, but for three characters on which the rules differ.
fn text_alone(text: &str) {
    let theirs: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let theirs = theirs
        .replace('+', "%20")
        .replace('*', "%2A")
        .replace("%7E", "~");
    assert_eq!(
        Params::new().with("a", text).to_form(),
        format!("a={theirs}")
    );
}

/// The fields that a form must have, written plainly.
fn fields<'v>(params: &'v Params, key: &str, found: &mut Vec<(Cow<'v, str>, Cow<'v, str>)>) {
    for (name, value) in params.iter() {
        let key = if key.is_empty() {
            name.to_owned()
        } else {
            format!("{key}[{name}]")
        };
        field(value, key, found);
    }
}

fn field<'v>(value: &'v Value, key: String, found: &mut Vec<(Cow<'v, str>, Cow<'v, str>)>) {
    let text = match value {
        Value::Object(params) => return fields(params, &key, found),
        Value::List(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                field(item, format!("{key}[{index}]"), found);
            }
            return;
        }
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
        Value::Text(text) => text.to_string(),
        Value::Secret(text) => text.to_string(),
        _ => String::new(),
    };
    found.push((key.into(), text.into()));
}
