//! The feature `serde`: the same JSON by the other way.

use serde_json::{from_value, json, to_value};
use stripe_runtime::{List, MaybeDeleted, Metadata, Object, Params, RawJson, Value};

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

/// Whole numbers of any size are the same; other numbers are what a float makes of them, since `serde` has nothing else.
#[test]
fn numbers_of_raw_json_keep_their_digits() {
    let json = r#"{"a":[9223372036854775807,9223372036854775808,-9223372036854775809,18446744073709551616],"b":{"c":[-1,0]}}"#;
    let object = Object::parse(json).unwrap();
    assert_eq!(serde_json::to_string(&object).unwrap(), json);
    let floats: Object = Object::parse(r#"{"a":[2.50,1e3],"b":"2.50"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&floats).unwrap(),
        r#"{"a":[2.5,1000.0],"b":"2.50"}"#
    );
}

/// Any crate of a program may turn on `arbitrary_precision` of `serde_json`: then a number comes as an object with its digits.
#[test]
fn a_number_that_comes_as_its_digits_is_a_number() {
    let value = json!({"a": {"$serde_json::private::Number": "2.50"}, "b": [{"$serde_json::private::Number": "18446744073709551616"}]});
    let object: Object = from_value(value).unwrap();
    assert_eq!(object.as_str(), r#"{"a":2.50,"b":[18446744073709551616]}"#);
    let text = json!({"$serde_json::private::Number": "evil\": 1"});
    assert!(from_value::<RawJson>(text).is_err());
}
