//! The feature `serde`: the same JSON by the other way.

use serde_json::{from_value, json, to_value};
use stripe_runtime::{
    ApiError, Cursor, List, MaybeDeleted, Metadata, Object, Params, Range, RawJson, Timestamp,
    Value,
};

use crate::CARD;
use crate::model::{Card, CardParams, Customer, PaymentSource};

#[test]
fn records_read_and_write_what_they_do_without_serde() {
    let card: Card = serde_json::from_str(CARD).unwrap();
    assert_eq!(card.exp_month, 8);
    assert_eq!(
        serde_json::to_string(&card).unwrap(),
        stripe_runtime::to_json(&card)
    );
    let value = to_value(&card).unwrap();
    let again: Card = from_value(value.clone()).unwrap();
    assert_eq!(to_value(&again).unwrap(), value);
}

#[test]
fn generic_types_too() {
    let list = json!({
        "object": "list", "has_more": false, "url": "/v1/x",
        "data": [{"id": "card_1", "object": "card", "deleted": true}, {"id": "new_1", "object": "new", "x": [1, 2.5, null]}],
    });
    let read: List<PaymentSource> = from_value(list.clone()).unwrap();
    assert!(matches!(read.data[0], PaymentSource::DeletedCard(_)));
    assert_eq!(to_value(&read).unwrap(), list);

    let gone: MaybeDeleted<Card> =
        from_value(json!({"id": "card_1", "object": "card", "deleted": true})).unwrap();
    assert!(gone.is_deleted());

    let customer = json!({"object": "customer", "id": "cus_1", "default_source": {"id": "card_1", "object": "card"}});
    let read: Customer = from_value(customer.clone()).unwrap();
    assert_eq!(to_value(&read).unwrap(), customer);

    let metadata: Metadata = from_value(json!({"order": "6735"})).unwrap();
    assert_eq!(metadata.get("order").unwrap(), "6735");
    let value = json!({"a": [true, null, -1, 1.5, "x"], "b": {}});
    assert_eq!(
        to_value(from_value::<Value>(value.clone()).unwrap()).unwrap(),
        value
    );
}

#[test]
fn digits_survive() {
    let json = r#"{"big":12345678901234567890,"share":2.50,"more":[1e400,0.1234567890123456789]}"#;
    let object: Object = serde_json::from_str(json).unwrap();
    assert_eq!(object.as_str(), json);
    assert_eq!(serde_json::to_string(&object).unwrap(), json);
    // In something of the user's, and in a type of the crate's.
    let list = format!("[{json},2.50]");
    let read: Vec<RawJson> = serde_json::from_str(&list).unwrap();
    assert_eq!(read[1].as_str(), "2.50");
    assert_eq!(serde_json::to_string(&read).unwrap(), list);
    let other = format!(r#"{{"object":"new","inner":{json}}}"#);
    let source: PaymentSource = serde_json::from_str(&other).unwrap();
    assert_eq!(serde_json::to_string(&source).unwrap(), other);
}

#[test]
fn integers_survive_in_any_format() {
    use serde_core::de::IntoDeserializer;
    use serde_core::{Deserialize, Serialize, de::value::Error};

    struct Shown(RawJson);
    impl std::fmt::Display for Shown {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.0.serialize(f)
        }
    }
    let big = 12_345_678_901_234_567_890_u64;
    let deserializer: serde_core::de::value::U64Deserializer<Error> = big.into_deserializer();
    let read = RawJson::deserialize(deserializer).unwrap();
    assert_eq!(read.as_str(), big.to_string());
    for digits in [
        "12345678901234567890",
        "-7",
        "123456789012345678901234567890",
    ] {
        let raw = RawJson::parse(digits).unwrap();
        assert_eq!(Shown(raw).to_string(), digits);
    }
}

#[test]
fn parameters_can_be_stored() {
    let params = CardParams::new("4242", 8).clear_name();
    let stored = serde_json::to_string(&params).unwrap();
    let again: CardParams = serde_json::from_str(&stored).unwrap();
    assert_eq!(
        Params::from(again).to_form(),
        Params::from(params).to_form()
    );

    let range: Range<Timestamp> = Range::new().gte(5).lt(9);
    let stored = serde_json::to_string(&range).unwrap();
    assert_eq!(stored, r#"{"gte":5,"lt":9}"#);
    let again: Range<Timestamp> = serde_json::from_str(&stored).unwrap();
    assert_eq!(to_value(&again).unwrap(), to_value(&range).unwrap());

    let cursor: Cursor = "after:ch_1".parse().unwrap();
    let again: Cursor = from_value(to_value(&cursor).unwrap()).unwrap();
    assert_eq!(again, cursor);

    let stored = json!({"type": "card_error", "code": "card_declined"});
    let error: ApiError = from_value(stored.clone()).unwrap();
    assert_eq!(error.code.as_deref(), Some("card_declined"));
    assert_eq!(to_value(&error).unwrap(), stored);
}

/// What has no `serde`, and why.
const NOT_STORED: &[(&str, &[&str])] = &[
    (
        "does things, and holds no data",
        &[
            "ByteStream",
            "Call",
            "CallWithResponse",
            "Client",
            "ClientBuilder",
            "Download",
            "DownloadCall",
            "HyperTransport",
            "Items",
            "Pages",
            "Pinned",
            "Proxy",
            "Reader",
            "Upload",
        ],
    ),
    (
        "is a request or a response: its parameters or its value are stored",
        &[
            "ApiRequest",
            "RawRequest",
            "Request",
            "RequestEvent",
            "Response",
            "ResponseEvent",
            "ResponseInfo",
            "Operation",
            "Base",
            "Body",
            "Method",
            "Count",
            "Expand",
            "ExpandPath",
        ],
    ),
    (
        "is an error: its text is stored, and of Stripe's own an `ApiError`",
        &[
            "DecodeError",
            "DecodeErrorKind",
            "Error",
            "ErrorKind",
            "InvalidCursor",
            "InvalidDateTime",
            "InvalidDecimal",
            "OutOfRange",
            "TransportError",
            "TransportErrorKind",
            "UnknownValue",
        ],
    ),
    ("is a secret", &["ApiKey"]),
    ("is borrowed", &["Entries", "View"]),
    (
        "says what a record is",
        &[
            "Constant", "Field", "Shape", "NULLABLE", "OPTIONAL", "REQUIRED", "SECRET",
        ],
    ),
    (
        "is a trait",
        &[
            "Blank",
            "BoxFuture",
            "Decode",
            "Deletable",
            "Encode",
            "EventKind",
            "InPlace",
            "IntoParsed",
            "LeadsTo",
            "Mapping",
            "Observer",
            "OpenEnum",
            "Paged",
            "Place",
            "Record",
            "Resource",
            "Sequence",
            "Snapshot",
            "Stream",
            "Transport",
        ],
    ),
    ("is of another crate, which says so itself", &["Bytes"]),
];

#[test]
fn every_exported_type_can_be_stored_or_is_listed_with_a_reason() {
    use serde_core::{Deserialize, Serialize};

    macro_rules! stored {
        ($($name:ident $(<$argument:ty>)?),* $(,)?) => {{
            fn is_stored<T: Serialize + for<'de> Deserialize<'de>>() {}
            $(is_stored::<stripe_runtime::$name $(<$argument>)?>();)*
            [$(stringify!($name)),*]
        }};
    }
    let stored = stored![
        AnyId,
        ApiError,
        Currency,
        Cursor,
        DateTime,
        Decimal,
        Expandable<stripe_runtime::AnyId>,
        Id<Card>,
        List<Card>,
        Map<String>,
        MaybeDeleted<Card>,
        Metadata,
        Object,
        Page<Card>,
        Params,
        Part<Card>,
        Partial<Card>,
        Range<Timestamp>,
        RawJson,
        RelatedObject,
        SearchResult<Card>,
        StringInteger,
        Timestamp,
        Value,
    ];
    let source = include_str!("../../src/lib.rs");
    let root = source.split("pub mod private").next().unwrap();
    let mut exported: Vec<&str> = root
        .split("pub use ")
        .skip(1)
        .flat_map(|rest| {
            let path = rest.split(';').next().unwrap();
            let names = path.rsplit("::").next().unwrap();
            let names = path.split_once('{').map_or(names, |(_, names)| names);
            names.split([',', '}']).map(str::trim)
        })
        .filter(|name| name.starts_with(char::is_uppercase) && !name.contains(" as __"))
        // Of the emitted crate's events: there is a test with such an event.
        .filter(|name| *name != "EventNotification")
        .collect();
    exported.sort_unstable();
    let mut known: Vec<&str> = NOT_STORED
        .iter()
        .flat_map(|(_, names)| *names)
        .copied()
        .chain(stored)
        .collect();
    known.sort_unstable();
    assert_eq!(exported, known);
}

#[test]
fn parameters_are_written() {
    let params = CardParams::new("4242", 8).clear_name();
    let json = json!({"object": "card", "number": "4242", "exp_month": 8, "name": null});
    assert_eq!(to_value(&params).unwrap(), json);
    assert_eq!(to_value(Params::from(params)).unwrap(), json);
}

#[test]
fn errors_name_the_place() {
    let error = from_value::<Card>(json!({"id": "card_1", "exp_month": "x"})).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("exp_month: expected integer, found string"),
        "{error}"
    );
}

/// Numbers of any size, and however they are written.
#[test]
fn numbers_of_raw_json_keep_their_digits() {
    let json = r#"{"a":[9223372036854775807,9223372036854775808,-9223372036854775809,18446744073709551616],"b":{"c":[-1,0]}}"#;
    let object = Object::parse(json).unwrap();
    assert_eq!(serde_json::to_string(&object).unwrap(), json);
    let floats = r#"{"a":[2.50,1e3],"b":"2.50"}"#;
    let object = Object::parse(floats).unwrap();
    assert_eq!(serde_json::to_string(&object).unwrap(), floats);
}
