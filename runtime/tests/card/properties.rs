//! What holds for any input.
#![expect(clippy::unwrap_used, reason = "a property that fails may panic")]

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use proptest::{collection, option};
use stripe_runtime::{
    List, MaybeDeleted, Metadata, Params, RawJson, Value, from_slice, from_str, to_json,
};

use crate::model::{Card, Customer, PaymentSource};

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const LIST: &str = r#"{"object":"list","data":[{"id":"card_1","object":"card","brand":"Vi\u0073a","customer":{"id":"cus_1"},
    "exp_month":-8,"metadata":{"\ud83d\ude00":"\n"},"networks":{"available":[],"preferred":null},"x":[true,1.5e3]}],
    "has_more":false,"url":"/v1/x"}"#;

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            collection::vec(inner.clone(), 0..8).prop_map(Into::into),
            collection::hash_map(any::<String>(), inner, 0..8)
                .prop_map(|entries| serde_json::Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// The same document as parameters; `null` is what clears.
fn as_value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Cleared,
        serde_json::Value::Bool(value) => Value::from(*value),
        serde_json::Value::Number(number) => {
            // Whether a whole number has a point is not kept.
            let float = number.as_f64().unwrap();
            number
                .as_i64()
                .filter(|_| float.abs() >= 1e15)
                .map_or(Value::from(float), Value::from)
        }
        serde_json::Value::String(text) => Value::from(text),
        serde_json::Value::Array(items) => Value::list(items.iter().map(as_value)),
        serde_json::Value::Object(entries) => {
            Value::map(entries.iter().map(|(key, value)| (key, as_value(value))))
        }
    }
}

/// The same document as a form, pair by pair with whole keys.
fn naive_form(pairs: &mut Vec<String>, key: &str, value: &Value) {
    let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let mut pair = |text: &str| pairs.push(format!("{key}={}", encode(text)));
    match value {
        Value::Cleared => pair(""),
        Value::Bool(value) => pair(&value.to_string()),
        Value::Integer(value) => pair(&value.to_string()),
        Value::Float(value) => pair(&value.to_string()),
        Value::Text(text) => pair(text),
        Value::Secret(text) => pair(text),
        Value::List(items) if items.is_empty() => pair(""),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                naive_form(pairs, &format!("{key}[{index}]"), item);
            }
        }
        Value::Object(params) => {
            for (name, value) in params.iter() {
                naive_form(pairs, &format!("{key}[{}]", encode(name)), value);
            }
        }
        _ => unreachable!("a value of a new kind"),
    }
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn decode_as_everything(json: &[u8]) {
    let _ = from_slice::<List<Card>>(json).map(|list| format!("{list:?}"));
    let _ = from_slice::<PaymentSource>(json).map(|source| format!("{source:?}"));
    let _ = from_slice::<MaybeDeleted<Card>>(json);
    let _ = from_slice::<Customer>(json);
    let _ = from_slice::<Metadata>(json);
    let _ = from_slice::<RawJson>(json);
    let _ = from_slice::<Vec<Option<f64>>>(json);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_the_decoder_panic(bytes in collection::vec(any::<u8>(), 0..64)) {
        decode_as_everything(&bytes);
    }

    #[test]
    fn no_damage_makes_the_decoder_panic(at in 0..LIST.len(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut damaged = LIST.as_bytes().to_vec();
        damaged[at] = byte;
        if cut {
            damaged.truncate(at);
        }
        decode_as_everything(&damaged);
    }

    #[test]
    fn what_another_parser_refuses_is_refused_and_what_it_takes_is_taken(at in 0..LIST.len(), byte in 0..0x7f_u8) {
        let mut damaged = LIST.as_bytes().to_vec();
        damaged[at] = byte;
        if let Ok(text) = String::from_utf8(damaged) {
            let parsed = serde_json::from_str::<serde_json::Value>(&text);
            // Half of a surrogate pair is JSON, but that parser refuses it.
            let is_half = |error: &serde_json::Error| {
                let words = error.to_string();
                words.contains("surrogate") || words.contains("hex escape")
            };
            if parsed.as_ref().is_err_and(is_half) {
                return Ok(());
            }
            let is_json = parsed.is_ok();
            prop_assert_eq!(RawJson::parse(&text).is_ok(), is_json, "{}", text);
            prop_assert_eq!(from_str::<Value>(&text).is_ok(), is_json, "{}", text);
            prop_assert!(is_json || from_str::<List<Card>>(&text).is_err(), "{}", text);
        }
    }

    #[test]
    fn white_space_changes_nothing(space in "[ \t\r\n]{0,20}") {
        let json: serde_json::Value = serde_json::from_str(LIST).unwrap();
        let spaced = format!("{json:#}").replace('\n', &space).replace(": ", &format!("{space}:{space}"));
        let decoded = |text: &str| {
            let list: List<Card> = from_str(text).unwrap();
            serde_json::from_str::<serde_json::Value>(&to_json(&list)).unwrap()
        };
        prop_assert_eq!(decoded(&spaced), decoded(LIST));
    }

    #[test]
    fn any_document_is_decoded_or_refused_without_a_panic(json in json()) {
        decode_as_everything(json.to_string().as_bytes());
    }

    #[test]
    fn the_writer_writes_what_another_parser_reads(json in json()) {
        let written = to_json(&as_value(&json));
        let read: serde_json::Value = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(as_value(&read), as_value(&json));
        prop_assert!(RawJson::parse(&written).is_ok());
    }

    #[test]
    fn raw_json_is_kept_to_the_byte(json in json()) {
        let text = serde_json::to_string_pretty(&json).unwrap();
        prop_assert_eq!(to_json(&RawJson::parse(&text).unwrap()), text);
    }

    #[test]
    fn strings_and_integers_survive(texts in collection::vec(any::<String>(), 0..8), numbers in collection::vec(any::<i64>(), 0..8)) {
        prop_assert_eq!(&from_str::<Vec<String>>(&to_json(&texts)).unwrap(), &texts);
        prop_assert_eq!(&from_str::<Vec<i64>>(&serde_json::to_string(&numbers).unwrap()).unwrap(), &numbers);
        prop_assert_eq!(from_str::<Vec<String>>(&serde_json::to_string(&texts).unwrap()).unwrap(), texts);
        prop_assert_eq!(from_str::<Vec<i64>>(&to_json(&numbers)).unwrap(), numbers);
    }

    #[test]
    fn a_card_survives(
        id in any::<String>(), brand in any::<String>(), month in any::<i64>(), customer in option::of(any::<String>()),
        metadata in collection::hash_map(any::<String>(), any::<String>(), 0..5),
    ) {
        let json = serde_json::json!({
            "id": id, "brand": brand, "exp_month": month, "customer": customer, "metadata": metadata, "object": "card",
        });
        let card: Card = from_str(&json.to_string()).unwrap();
        let written = to_json(&card);
        prop_assert_eq!(&serde_json::from_str::<serde_json::Value>(&written).unwrap(), &json);
        prop_assert_eq!(to_json(&from_str::<Card>(&written).unwrap()), written);
    }

    #[test]
    fn a_form_has_a_pair_with_a_whole_key_for_each_value(json in json()) {
        let value = as_value(&json);
        let mut pairs = Vec::new();
        naive_form(&mut pairs, "a", &value);
        prop_assert_eq!(Params::new().with("a", value).to_form(), pairs.join("&"));
    }

    #[test]
    fn form_keys_and_values_can_be_told_apart_again(entries in collection::vec((any::<String>(), any::<String>()), 0..5)) {
        let metadata: Metadata = entries.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let form = Params::new().with("metadata", metadata.clone()).to_form();
        let read: Metadata = form
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (key, value) = pair.split_once('=').unwrap();
                let key = key.strip_prefix("metadata[").unwrap().strip_suffix(']').unwrap();
                (percent_decode(key), percent_decode(value))
            })
            .collect();
        prop_assert_eq!(read, metadata);
    }
}
