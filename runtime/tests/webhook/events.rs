//! What is read of an event once its signature is right.

use stripe_runtime::Object;
use stripe_runtime::webhook::{Delivery, TestEvent, WebhookError};

use crate::model::{
    CustomerCreated, CustomerSubscriptionUpdated, Event, EventObject, EventType, Subscription,
};
use crate::webhook;

const SUBSCRIPTION: &str = r#"{"id":"sub_1","object":"subscription","status":"active","quantity":2,
    "settings":{"method":null,"days":3},"tags":["a"],"trial_end":null}"#;

fn read(payload: &str) -> Result<Event, WebhookError> {
    let header = webhook().sign(payload.as_bytes());
    webhook().event(payload.as_bytes(), &header)
}

fn updated() -> TestEvent<Event> {
    TestEvent::new(
        "customer.subscription.updated",
        &Object::parse(SUBSCRIPTION).unwrap(),
    )
}

#[test]
fn an_event_gives_its_object_by_kind() {
    let event = read(&updated().account("acct_1").to_json()).unwrap();
    assert_eq!(event.event_type(), EventType::CustomerSubscriptionUpdated);
    assert_eq!(event.account.as_deref(), Some("acct_1"));
    assert!(event.is_of_this_version());
    assert!(event.is::<CustomerSubscriptionUpdated>() && !event.is::<CustomerCreated>());
    let Ok(EventObject::Subscription(subscription)) = event.object() else {
        panic!("{event:?}");
    };
    assert_eq!(subscription.quantity, 2);
    let subscription = event.object_of::<CustomerSubscriptionUpdated>().unwrap();
    assert_eq!(subscription.unwrap().status, "active");
    assert!(event.object_of::<CustomerCreated>().unwrap().is_none());
    assert_eq!(event.decode::<Subscription>().unwrap().id, "sub_1");
    assert_eq!(event.data.object.as_str(), SUBSCRIPTION);
}

#[test]
fn any_event_is_made_from_any_object() {
    let subscription: Subscription = Object::parse(SUBSCRIPTION).unwrap().decode().unwrap();
    let event = TestEvent::of::<CustomerSubscriptionUpdated>(&subscription)
        .id("evt_7")
        .created(7.into())
        .event()
        .unwrap();
    assert!(event.is::<CustomerSubscriptionUpdated>());
    assert_eq!((event.id.as_str(), event.created), ("evt_7", 7.into()));
    assert_eq!(event.decode::<Subscription>().unwrap().tags, ["a"]);
}

#[test]
fn an_unknown_kind_of_event_or_object_is_kept() {
    let object = Object::parse(r#"{"object":"teapot","id":"tea_1"}"#).unwrap();
    let event = read(&TestEvent::<Event>::new("teapot.boiled", &object).to_json()).unwrap();
    assert_eq!(
        event.event_type(),
        EventType::Unknown("teapot.boiled".into())
    );
    let Ok(EventObject::Unknown(kept)) = event.object() else {
        panic!("{event:?}");
    };
    assert_eq!(kept, object);
}

#[test]
fn previous_attributes_are_a_part_of_the_object() {
    let previous = Object::parse(
        r#"{"status":"trialing","trial_end":1700000000,"settings":{"days":1},"unheard_of":1,"tags":null}"#,
    )
    .unwrap();
    let event = read(&updated().previous_attributes(&previous).to_json()).unwrap();
    assert!(event.previous_of::<CustomerCreated>().is_none());
    let previous = event.previous_of::<CustomerSubscriptionUpdated>().unwrap();
    assert_eq!(
        previous.raw(),
        event.previous::<Subscription>().unwrap().raw()
    );
    assert_eq!(
        previous.names().collect::<Vec<_>>(),
        ["status", "trial_end", "settings"]
    );
    assert!(previous.contains("status") && !previous.contains("quantity"));
    assert_eq!(previous.get(|it| &it.status).unwrap(), "trialing");
    assert_eq!(previous.get(|it| &it.trial_end), Some(&Some(1_700_000_000)));
    assert_eq!(previous.get(|it| &it.settings).unwrap().days, 1);
    assert_eq!(previous.get(|it| &it.quantity), None);
    assert_eq!(previous.get(|it| &it.tags), None);
    assert_eq!(previous.raw().get("unheard_of").unwrap().as_str(), "1");
    assert_eq!(
        format!("{previous:?}"),
        r#"Partial<subscription> ["status", "trial_end", "settings"]"#
    );
    assert!(
        read(&updated().to_json())
            .unwrap()
            .previous_of::<CustomerSubscriptionUpdated>()
            .is_none()
    );
}

#[test]
fn metadata_that_was_not_there_before_is_left_out() {
    let previous = Object::parse(
        r#"{"metadata":{"new":null,"changed":"before","odd":{"deep":[1]},"":"empty"}}"#,
    )
    .unwrap();
    let event = read(&updated().previous_attributes(&previous).to_json()).unwrap();
    let previous = event.previous::<Subscription>().unwrap();
    let metadata = previous.get(|it| &it.metadata).unwrap().as_ref().unwrap();
    let entries: Vec<_> = metadata.iter().collect();
    assert_eq!(
        format!("{entries:?}"),
        r#"[("changed", "before"), ("", "empty")]"#
    );
    assert!(previous.raw().as_str().contains(r#""new":null"#));
}

#[test]
fn an_event_of_another_version_is_read_as_far_as_it_agrees() {
    // The request was an id by itself once, and the object had no settings.
    let event = read(
        r#"{"id":"evt_1","object":"event","api_version":"2014-01-31","created":"then","request":"req_1",
            "type":"customer.subscription.updated","data":{"object":{"id":"sub_1","object":"subscription",
            "status":"active","quantity":"two","tags":["a",3],"trial_end":"soon"},"previous_attributes":[]}}"#,
    )
    .unwrap();
    assert!(!event.is_of_this_version());
    let request = event.request.as_ref().unwrap();
    assert_eq!(request.id.as_deref(), Some("req_1"));
    assert_eq!(event.pending_webhooks, 0);
    assert!(event.previous::<Subscription>().is_none());
    let error = event.object().unwrap_err().to_string();
    assert!(
        error.starts_with("quantity: expected integer, found string"),
        "{error}"
    );
    let subscription = event.partial::<Subscription>();
    assert_eq!(subscription.names().collect::<Vec<_>>(), ["id", "status"]);
    let blank = subscription.as_blank_filled();
    assert_eq!((blank.trial_end, blank.tags.len()), (None, 0));
}

#[test]
fn what_is_signed_but_no_event_is_told_from_what_is_forged() {
    for payload in [
        "",
        "{",
        "null",
        "[]",
        "{}",
        "{}x",
        r#"{"id":"evt_1","type":"a.b"}"#,
        r#"{"id":"evt_1","type":"a.b","data":{}}"#,
        r#"{"id":"","type":"a.b","data":{"object":{"id":1}}}"#,
        r#"{"id":"evt_1","type":7,"data":{"object":{"id":1}}}"#,
    ] {
        let error = read(payload).unwrap_err();
        assert!(
            matches!(error, WebhookError::Payload(_)),
            "{payload}: {error}"
        );
        assert!(!error.is_forgery());
    }
    assert!(WebhookError::WrongSignature.is_forgery());
}

#[test]
fn an_event_from_elsewhere_is_read_without_a_signature() {
    let head = r#"{"id":"evt_1","object":"event","api_version":"2015-10-16","created":1,
        "data":{"object":{"id":"cus_1","object":"customer"}},"livemode":false,"#;
    for (tail, request) in [
        (
            r#""pending_webhooks":0,"request":"req_1","type":"customer.created"}"#,
            Some("req_1"),
        ),
        (
            r#""request":{"id":"req_2"},"type":"customer.created"}"#,
            Some("req_2"),
        ),
        (r#""request":null,"type":"customer.created"}"#, None),
        (r#""type":"customer.created"}"#, None),
    ] {
        let payload = format!("{head}{tail}");
        let event = Event::parse(payload.as_bytes()).unwrap();
        assert!(event.is::<CustomerCreated>());
        let id = event
            .request
            .as_ref()
            .and_then(|request| request.id.as_deref());
        assert_eq!(id, request, "{payload}");
        let Ok(Delivery::Event(event)) = Delivery::<Event>::parse(payload.as_bytes()) else {
            panic!("{payload}");
        };
        assert_eq!(event.id, "evt_1");
    }
    for payload in [
        &b""[..],
        b"{}",
        b"[]",
        b"\xff",
        br#"{"id":"evt_1","type":"x"}"#,
    ] {
        assert!(Event::parse(payload).is_err());
        assert!(Delivery::<Event>::parse(payload).is_err());
    }
}

#[test]
fn an_object_that_does_not_exist_yet_has_an_empty_id() {
    let upcoming = Object::parse(
        r#"{"object":"subscription","status":"active","quantity":2,"settings":{"days":1},"tags":[]}"#,
    )
    .unwrap();
    let event = TestEvent::<Event>::new("invoice.upcoming", &upcoming)
        .event()
        .unwrap();
    let Ok(EventObject::Subscription(subscription)) = event.object() else {
        panic!("{event:?}");
    };
    assert_eq!((subscription.id.as_str(), subscription.quantity), ("", 2));
    // Nothing else may be missing.
    let odd = Object::parse(r#"{"object":"subscription","status":"active"}"#).unwrap();
    let event = TestEvent::<Event>::new("invoice.upcoming", &odd)
        .event()
        .unwrap();
    assert!(event.object().is_err());
    assert!(event.decode::<Subscription>().is_err());
}

#[test]
fn a_test_event_does_not_print_its_object() {
    let object = Object::parse(r#"{"client_secret":"hidden"}"#).unwrap();
    let event = TestEvent::<Event>::new("a.b", &object).previous_attributes(&object);
    let text = format!("{event:?}");
    assert!(text.contains("a.b") && !text.contains("hidden"), "{text}");
}

#[test]
fn both_kinds_of_delivery_are_told_apart() {
    let event = updated().to_json();
    let thin = r#"{"id":"evt_1","object":"v2.core.event","type":"a.b"}"#;
    let delivery =
        |payload: &str| webhook().delivery(payload.as_bytes(), &webhook().sign(payload.as_bytes()));
    assert!(matches!(delivery(&event), Ok(Delivery::Event(_))));
    assert!(matches!(delivery(thin), Ok(Delivery::Notification(_))));
    assert_eq!(read(thin).unwrap_err(), WebhookError::OtherKind);
    let header = webhook().sign(event.as_bytes());
    assert_eq!(
        webhook()
            .notification(event.as_bytes(), &header)
            .unwrap_err(),
        WebhookError::OtherKind
    );
}
