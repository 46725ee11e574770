//! What values can do wherever they are: compare, and be text.

use std::collections::{BTreeSet, HashMap, HashSet};

use stripe_runtime::{
    AnyId, Currency, DateTime, Decimal, Expandable, List, MaybeDeleted, OpenEnum, Partial, from_str,
};

use crate::CARD;
use crate::model::{
    Card, CardBrand, CardId, CardParams, CustomerId, Empty, Flow, MeterError, PaymentSource,
};

/// The card with one text in it replaced.
fn changed(from: &str, to: &str) -> String {
    assert!(CARD.contains(from), "{from}");
    CARD.replace(from, to)
}

#[test]
fn objects_are_equal_if_all_fields_are_at_any_depth() {
    let read = |json: &str| from_str::<Card>(json).unwrap();
    assert_eq!(read(CARD), read(CARD));
    // What the type does not have is not kept, and does not count.
    assert_eq!(read(CARD), read(&changed(r#"[{"a": {}}]"#, "7")));
    for (from, to) in [
        (r#""exp_month": 8"#, r#""exp_month": 9"#),
        (r#""Visa""#, r#""Mastercard""#),
        (r#""seti_secret_123""#, r#""seti_secret_124""#),
        (r#""seti_secret_123""#, "null"),
        (r#""6735""#, r#""6736""#),
        (r#""order": "6735", "#, ""),
        (r#"["visa"]"#, r#"["visa", "visa"]"#),
        (r#""preferred": null"#, r#""preferred": "visa""#),
        (r#""cus_9s6XGDTHzA66Po""#, r#"{"id": "cus_9s6XGDTHzA66Po"}"#),
    ] {
        assert_ne!(read(CARD), read(&changed(from, to)), "{from}");
    }
}

#[test]
fn lists_unions_and_what_may_be_deleted_compare() {
    let list = |card: &str| {
        let json = format!(r#"{{"data":[{card}],"has_more":false,"url":"/v1/x"}}"#);
        from_str::<List<PaymentSource>>(&json).unwrap()
    };
    let later = changed(r#""exp_month": 8"#, r#""exp_month": 9"#);
    assert_eq!(list(CARD), list(CARD));
    assert_ne!(list(CARD), list(&later));

    let source = |json: &str| from_str::<PaymentSource>(json).unwrap();
    let deleted = r#"{"id":"card_1","object":"card","deleted":true}"#;
    assert_eq!(source(deleted), source(deleted));
    assert_ne!(source(deleted), source(CARD));
    assert_ne!(
        source(r#"{"object":"new","a":1}"#),
        source(r#"{"object":"new","a":2}"#)
    );
    let flow = |preferred: &str| {
        let json = format!(r#"{{"type":"networks","available":[],"preferred":{preferred}}}"#);
        from_str::<Flow>(&json).unwrap()
    };
    assert_eq!(flow("null"), flow("null"));
    assert_ne!(flow("null"), flow(r#""visa""#));
    // Two arms of one type.
    let error = |code: &str| {
        from_str::<MeterError>(&format!(r#"{{"error":{{"code":"{code}"}}}}"#)).unwrap()
    };
    assert_eq!(error("no_meter"), error("no_meter"));
    assert_ne!(error("no_meter"), error("archived_meter"));

    let maybe = |json: &str| from_str::<MaybeDeleted<Card>>(json).unwrap();
    assert_eq!(maybe(CARD), maybe(CARD));
    assert_ne!(maybe(CARD), maybe(deleted));

    let part = |json: &str| Partial::<Card>::new(from_str(json).unwrap());
    assert_eq!(part(r#"{"exp_month":8}"#), part(r#"{"exp_month":8}"#));
    assert_ne!(part(r#"{"exp_month":8}"#), part(r#"{"exp_month":9}"#));
    assert!(stripe_runtime::equal(&Empty, &Empty));
    let card: Card = from_str(CARD).unwrap();
    assert!(!stripe_runtime::equal(&Empty, &card));
}

#[test]
fn an_enum_is_its_text() {
    let brand = CardBrand::Visa;
    assert_eq!(brand, "Visa");
    assert_eq!(brand, *"Visa");
    assert_ne!(brand, "visa");
    let text: &str = brand.as_ref();
    assert_eq!(text, "Visa");
    assert_eq!(CardBrand::Unknown("Visa".to_owned()), CardBrand::Visa);
    assert_eq!("Visa".parse(), Ok(CardBrand::Visa));
    assert_eq!(
        CardBrand::from_wire("New"),
        CardBrand::Unknown("New".to_owned())
    );
    let brands: BTreeSet<CardBrand> = ["Visa", "New", "American Express"]
        .map(CardBrand::from_wire)
        .into();
    assert_eq!(
        brands.iter().map(OpenEnum::as_str).collect::<Vec<_>>(),
        ["American Express", "New", "Visa"]
    );
    let names = HashMap::from([(CardBrand::Visa, 1)]);
    assert_eq!(names.get(&CardBrand::from_wire("Visa")), Some(&1));
    for brand in brands {
        assert_eq!(brand.clone(), brand);
    }

    let error = "visa".parse::<CardBrand>().unwrap_err();
    assert_eq!((error.value(), error.known().len()), ("visa", 2));
    assert_eq!(
        error.to_string(),
        r#"unknown value "visa"; known are American Express, Visa"#
    );
}

#[test]
fn ids_and_currencies_are_their_text() {
    let id: CardId = "card_1".parse().unwrap();
    assert_eq!(id, "card_1");
    assert_eq!("card_1", id);
    assert_eq!(id, *"card_1");
    assert_eq!(*"card_1", id);
    let text = "card_1".to_owned();
    assert_eq!(id, text);
    let later = CardId::from("card_2");
    assert!(id < later);
    assert_eq!(HashSet::from([id.clone()]).get("card_1"), Some(&id));
    assert_eq!(AnyId::from(&id), "card_1");
    let text: &str = id.as_ref();
    assert_eq!(text, "card_1");

    let reference = Expandable::from(CustomerId::from("cus_1"));
    assert_eq!(CustomerId::from(&reference), "cus_1");
    assert_eq!(CustomerId::from(reference), "cus_1");

    let currency: Currency = "USD".parse().unwrap();
    assert_eq!(currency, "usd");
    assert_eq!("usd", currency);
    let euro = Currency::from("eur");
    assert!(euro < currency);
}

#[test]
fn times_are_ordered_by_time_and_decimals_by_value() {
    let time = |text: &str| text.parse::<DateTime>().unwrap();
    let earlier = time("2026-01-01T09:00:00+02:00");
    let later = time("2026-01-01T08:00:00.5Z");
    assert!(earlier < later && later == "2026-01-01T08:00:00.5Z");
    assert!(from_str::<DateTime>(r#""?""#).unwrap() > later);
    assert!("10".parse::<Decimal>().unwrap() == "10.0");
}

#[test]
fn what_is_there_is_set_and_what_is_not_changes_nothing() {
    let params = |name: Option<&str>, brand: Option<CardBrand>| {
        CardParams::new("4242", 8)
            .name("Jenny")
            .when_some(name, |params, name| params.name(name))
            .when_some(brand, CardParams::brand)
    };
    assert_eq!(params(None, None), CardParams::new("4242", 8).name("Jenny"));
    assert_eq!(
        params(Some("Jo"), Some(CardBrand::Visa)),
        CardParams::new("4242", 8).name("Jo").brand(CardBrand::Visa)
    );
}
