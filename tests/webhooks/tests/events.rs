//! The table of events, and what events of the emitted crate hold.

use std::collections::BTreeSet;

use stripe::events::{
    AccountApplicationAuthorized, BillingAlertTriggered, CustomerSourceCreated,
    CustomerSubscriptionDeleted, CustomerUpdated, InvoiceUpcoming,
};
use stripe::webhook::{TestEvent, Webhook};
use stripe::webhook_endpoints::create::EnabledEvent;
use stripe::{
    EventKind, EventObject, Invoice, Object, OpenEnum, Partial, PaymentSource, Subscription,
};

/// The emitted table.
const TABLE: &str = include_str!("../../../generated/src/events/kinds.rs");

const BALANCE: &str = r#"{"object":"balance","available":[{"amount":7,"currency":"eur"}],"livemode":false,"pending":[]}"#;

#[test]
fn each_name_of_the_document_has_a_kind() {
    let names: BTreeSet<&str> = EnabledEvent::VALUES.iter().copied().collect();
    assert!(names.contains("*"));
    let table = TABLE.split_once("event_kinds!").unwrap().1;
    let kinds: BTreeSet<&str> = table
        .lines()
        .filter_map(|line| line.trim().split_once(" = \"")?.1.split_once("\" => "))
        .map(|(name, _)| name)
        .collect();
    let missing: Vec<_> = names.difference(&kinds).collect();
    assert_eq!(missing, [&"*"]);
    assert!(kinds.is_subset(&names));
}

#[test]
fn a_kind_tells_its_object() {
    fn object<K: EventKind>() -> (&'static str, &'static str) {
        (K::TYPE, std::any::type_name::<K::Object>())
    }
    fn name<T>() -> &'static str {
        std::any::type_name::<T>()
    }
    assert_eq!(
        object::<CustomerSubscriptionDeleted>(),
        ("customer.subscription.deleted", name::<Subscription>())
    );
    assert_eq!(object::<CustomerSourceCreated>().1, name::<PaymentSource>());
    assert_eq!(object::<InvoiceUpcoming>().1, name::<Partial<Invoice>>());
    assert_eq!(
        object::<AccountApplicationAuthorized>().1,
        name::<stripe::Application>()
    );
    assert_eq!(object::<BillingAlertTriggered>().1, name::<Object>());
}

#[test]
fn the_object_of_an_event_is_typed_by_its_kind() {
    let webhook = Webhook::new("whsec_test");
    let payload = TestEvent::new(
        "customer.discount.created",
        &Object::parse(r#"{"id":"di_1","object":"application","name":"Till"}"#).unwrap(),
    )
    .to_json();
    let event = webhook
        .event(payload.as_bytes(), &webhook.sign(payload.as_bytes()))
        .unwrap();
    assert_eq!(event.event_type(), EnabledEvent::CustomerDiscountCreated);
    assert!(event.is_of_this_version());
    let Ok(EventObject::Application(application)) = event.object() else {
        panic!("{:?}", event.object());
    };
    assert_eq!(application.name.as_deref(), Some("Till"));
}

#[test]
fn what_an_event_changed_is_a_part_of_its_object() {
    let customer = Object::parse(r#"{"id":"cus_1","object":"customer"}"#).unwrap();
    let previous =
        Object::parse(r#"{"email":"old@example.com","metadata":{"order":null,"kept":"1"}}"#)
            .unwrap();
    let event = TestEvent::new("customer.updated", &customer)
        .previous_attributes(&previous)
        .event()
        .unwrap();
    let previous = event.previous_of::<CustomerUpdated>().unwrap();
    assert_eq!(previous.names().collect::<Vec<_>>(), ["email", "metadata"]);
    let email = previous.get(|customer| &customer.email).unwrap();
    assert_eq!(email.as_deref(), Some("old@example.com"));
    let metadata = previous.get(|customer| &customer.metadata).unwrap();
    assert_eq!(metadata.len(), 1);
    assert!(previous.get(|customer| &customer.name).is_none());
}

#[test]
fn an_object_whose_feature_is_off_is_kept_as_it_came() {
    let event = TestEvent::new("balance.available", &Object::parse(BALANCE).unwrap())
        .event()
        .unwrap();
    match event.object().unwrap() {
        EventObject::Unknown(raw) => assert_eq!(raw.as_str(), BALANCE),
        // Another member of the workspace has turned it on.
        object => assert_eq!(object.id(), None),
    }
}
