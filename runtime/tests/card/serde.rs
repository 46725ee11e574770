//! The feature `serde`: the same JSON by the other way.

use serde_json::{from_value, json, to_value};
use stripe_runtime::{List, MaybeDeleted, Metadata, Params, Value};

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
