//! The overlay refers to what it corrects: when that grows, the correction does.

use serde_json::{Value, json};
use stripe_generator::{document, overlay};

use crate::read;

/// Every value with this title.
fn titled<'v>(value: &'v mut Value, title: &str, found: &mut Vec<&'v mut Value>) {
    if value.get("title").and_then(Value::as_str) == Some(title) {
        found.push(value);
        return;
    }
    match value {
        Value::Object(members) => members
            .values_mut()
            .for_each(|inner| titled(inner, title, found)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|inner| titled(inner, title, found)),
        _ => {}
    }
}

#[test]
fn a_dictionary_that_grows_does_so_where_the_overlay_has_it() {
    for title in [
        "customer_payment_source_card",
        "customer_payment_source_bank_account",
        "external_account_payout_bank_account",
    ] {
        let mut document = document::load(&read("openapi.json")).unwrap();
        let mut found = Vec::new();
        titled(&mut document["paths"], title, &mut found);
        let before = found.len();
        for dictionary in found {
            dictionary["properties"]["swipe_data"] = json!({"type": "string"});
        }
        overlay::parse(&read("overlay.yaml"))
            .unwrap()
            .apply(&mut document)
            .unwrap();
        let mut found = Vec::new();
        titled(&mut document["paths"], title, &mut found);
        assert!(found.len() > before && before > 1, "{title}");
        for dictionary in &found {
            assert_eq!(*dictionary, &found[0].clone(), "{title}");
            assert!(
                dictionary["properties"]["swipe_data"].is_object(),
                "{title}"
            );
        }
    }
}
