//! Event notifications of API v2, and what is fetched by them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use pollster::block_on;
use stripe_runtime::webhook::WebhookError;
use stripe_runtime::{
    BoxFuture, ByteStream, Client, EventNotification, Object, Transport, TransportError, to_json,
};

use crate::model::{Customer, Event, EventObject};
use crate::webhook;

pub(crate) const METER: &str = r#"{"id":"evt_test_1","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered",
    "created":"2026-05-27T10:00:00.000Z","livemode":false,"context":"org_1/acct_1",
    "related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/billing/meters/mtr_1"},
    "reason":{"type":"request","request":{"id":"req_1","idempotency_key":"key"}}}"#;

/// Keeps the requests, and answers each with one event that could be anything.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Vec<http::request::Parts>>>);

impl Recorder {
    pub(crate) fn client(&self) -> Client {
        Client::builder("sk_test")
            .transport(self.clone())
            .build()
            .unwrap()
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        self.0.lock().unwrap().push(request.into_parts().0);
        Box::pin(std::future::ready(Ok(http::Response::new(
            ByteStream::from(
                r#"{"id":"evt_test_1","object":"billing.meter","created":"2026-05-27T10:00:00.000Z"}"#,
            ),
        ))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

fn read(payload: &str) -> Result<EventNotification<Event>, WebhookError> {
    webhook().notification(payload.as_bytes(), &webhook().sign(payload.as_bytes()))
}

#[test]
fn a_notification_says_what_happened_to_what() {
    let notification = read(METER).unwrap();
    assert_eq!(
        notification.type_,
        "v1.billing.meter.error_report_triggered"
    );
    assert_eq!(notification.created.as_str(), "2026-05-27T10:00:00.000Z");
    assert_eq!(notification.context.as_deref(), Some("org_1/acct_1"));
    let related = notification.related_object.unwrap();
    assert_eq!(
        (related.type_.as_str(), related.id.as_str()),
        ("billing.meter", "mtr_1")
    );
    assert!(notification.reason.unwrap().get("request").is_some());
}

#[test]
fn a_notification_that_was_written_is_one_when_it_is_read() {
    let bare = r#"{"id":"evt_test_1","object":"v2.core.event","type":"x","livemode":true,"created":"2026-01-01T00:00:00Z"}"#;
    for json in [METER, bare] {
        let notification = read(json).unwrap();
        let written = to_json(&notification);
        assert!(written.contains(r#""object":"v2.core.event""#), "{written}");
        let again = read(&written).unwrap();
        assert_eq!(to_json(&again), written);
        assert_eq!(format!("{again:?}"), format!("{notification:?}"));
        assert_eq!(again.livemode, notification.livemode);
        let parsed = EventNotification::<Event>::parse(written.as_bytes()).unwrap();
        assert_eq!(parsed.id, "evt_test_1");
        #[cfg(feature = "serde")]
        {
            let written = serde_json::to_string(&notification).unwrap();
            assert_eq!(to_json(&read(&written).unwrap()), to_json(&again));
            let again: EventNotification<Event> = serde_json::from_str(&written).unwrap();
            assert_eq!(serde_json::to_string(&again).unwrap(), written);
        }
    }
}

#[test]
fn the_related_object_gives_an_id_of_its_own_type() {
    let customer = METER.replace("billing.meter", "customer");
    let related = read(&customer).unwrap().related_object.unwrap();
    assert!(related.is::<Customer>());
    assert_eq!(related.id_of::<Customer>().as_deref(), Some("mtr_1"));
    let meter = read(METER).unwrap().related_object.unwrap();
    assert!(!meter.is::<Customer>());
    assert_eq!(meter.id_of::<Customer>(), None);
}

#[test]
fn a_notification_needs_no_more_than_id_and_type() {
    let bare = read(r#"{"object":"v2.core.event","id":"evt_1","type":"x","created":7,"related_object":"odd","context":null}"#)
        .unwrap();
    assert!(bare.related_object.is_none() && bare.context.is_none());
    assert!(bare.object_request().is_none());
    assert!(read(r#"{"object":"v2.core.event","id":"evt_1"}"#).is_err());
}

#[test]
fn the_event_and_the_object_are_fetched_in_the_context_and_name_the_trigger() {
    let recorder = Recorder::default();
    let client = recorder.client();
    let notification = read(METER).unwrap();
    let event = block_on(notification.fetch_event(&client)).unwrap();
    assert_eq!(event.id, "evt_test_1");
    let object = block_on(notification.fetch_object(&client).unwrap()).unwrap();
    assert!(matches!(object, EventObject::Unknown(_)));
    let raw: Object = block_on(notification.fetch_object_as(&client).unwrap()).unwrap();
    assert!(raw.get("id").is_some());
    let requests = recorder.0.lock().unwrap();
    let paths: Vec<_> = requests.iter().map(|head| head.uri.path()).collect();
    let meter = "/v1/billing/meters/mtr_1";
    assert_eq!(paths, ["/v2/core/events/evt_test_1", meter, meter]);
    for head in requests.iter() {
        let header = |name: &str| head.headers[name].to_str().unwrap();
        assert_eq!(head.method, "GET");
        assert_eq!(header("stripe-context"), "org_1/acct_1");
        assert_eq!(header("stripe-request-trigger"), "event=evt_test_1");
        assert_eq!(header("stripe-version"), "2026-05-27.dahlia");
    }
}

#[test]
fn what_leads_elsewhere_is_not_fetched() {
    let recorder = Recorder::default();
    for (id, url) in [
        ("..", "https://example.com/x"),
        ("a/../b", "//example.com"),
        ("", ""),
    ] {
        let payload = format!(
            r#"{{"object":"v2.core.event","id":"{id}","type":"x","related_object":{{"id":"a","type":"b","url":"{url}"}}}}"#
        );
        let Ok(notification) = read(&payload) else {
            assert_eq!(id, "");
            continue;
        };
        let event = block_on(notification.fetch_event(&recorder.client()));
        let object = block_on(notification.fetch_object(&recorder.client()).unwrap());
        assert!(id == "a/../b" || event.is_err());
        assert!(url.starts_with("//") || object.is_err());
    }
    for head in recorder.0.lock().unwrap().iter() {
        assert_eq!(head.uri.host(), Some("api.stripe.com"));
    }
}
