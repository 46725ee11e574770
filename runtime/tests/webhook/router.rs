//! Which handler gets a delivery.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use stripe_runtime::webhook::{
    BoxError, Outcome, Recent, RouteError, Router, TestEvent, Unhandled,
};
use stripe_runtime::{Client, Object};

use crate::model::{CustomerCreated, CustomerSubscriptionUpdated, Event};
use crate::{notifications, webhook};

/// What happened, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, entry: impl Into<String>) {
        self.0.lock().unwrap().push(entry.into());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn router(log: &Log) -> Router<Event> {
    let (fallback, created, updated) = (log.clone(), log.clone(), log.clone());
    Router::new(webhook(), move |unhandled| {
        let log = fallback.clone();
        async move {
            log.add(match unhandled {
                Unhandled::Event(event) => format!("other {}", event.type_),
                Unhandled::Unreadable(event, error) => {
                    format!("unreadable {}: {}", event.id, error.path())
                }
                _ => "thin".to_owned(),
            });
        }
    })
    .on::<CustomerCreated>(move |event, customer| {
        let log = created.clone();
        async move { log.add(format!("{} {}", event.id, customer.id)) }
    })
    .on::<CustomerSubscriptionUpdated>(move |_, subscription| {
        let log = updated.clone();
        async move {
            if subscription.status == "broken" {
                return Err("out of order");
            }
            log.add(subscription.status);
            Ok(())
        }
    })
}

fn event(type_: &str, id: &str, object: &str) -> String {
    TestEvent::<Event>::new(type_, &Object::parse(object).unwrap())
        .id(id)
        .to_json()
}

fn deliver(router: &Router<Event>, payload: &str) -> Result<Outcome, RouteError> {
    let header = webhook().sign(payload.as_bytes());
    block_on(router.handle(payload.as_bytes(), &header))
}

#[test]
fn each_kind_has_its_handler_and_the_rest_the_fallback() {
    let log = Log::default();
    let router = router(&log).clone();
    let customer = event(
        "customer.created",
        "evt_1",
        r#"{"id":"cus_1","email":null}"#,
    );
    assert_eq!(deliver(&router, &customer).unwrap(), Outcome::Handled);
    let other = event("teapot.boiled", "evt_2", r#"{"id":"tea_1"}"#);
    assert_eq!(deliver(&router, &other).unwrap(), Outcome::FellBack);
    let unreadable = event("customer.created", "evt_3", r#"{"id":7}"#);
    assert_eq!(deliver(&router, &unreadable).unwrap(), Outcome::FellBack);
    assert_eq!(
        deliver(&router, notifications::METER).unwrap(),
        Outcome::FellBack
    );
    assert_eq!(
        log.take(),
        [
            "evt_1 cus_1",
            "other teapot.boiled",
            "unreadable evt_3: id",
            "thin"
        ]
    );
}

#[test]
fn an_event_of_another_version_comes_with_what_can_be_read_of_its_object() {
    let log = Log::default();
    let other = log.clone();
    let router =
        router(&log).on_other_version::<CustomerSubscriptionUpdated>(move |event, subscription| {
            let log = other.clone();
            async move {
                log.add(format!(
                    "{:?} {:?} {:?}",
                    event.api_version,
                    subscription.get(|it| &it.status),
                    subscription.get(|it| &it.quantity)
                ));
            }
        });
    let object = r#"{"id":"sub_1","status":"active","quantity":QUANTITY,"settings":{"days":1}}"#;
    let deliver = |version: &str, type_: &str, quantity: &str| {
        let object = Object::parse(&object.replace("QUANTITY", quantity)).unwrap();
        let event = TestEvent::<Event>::new(type_, &object).api_version(version);
        deliver(&router, &event.to_json()).unwrap()
    };
    const UPDATED: &str = "customer.subscription.updated";
    // Of another version, whether it could be decoded or not.
    assert_eq!(deliver("2014-01-31", UPDATED, "\"two\""), Outcome::Handled);
    assert_eq!(deliver("2014-01-31", UPDATED, "2"), Outcome::Handled);
    // Of this version, and of a kind that has no handler for other versions.
    assert_eq!(deliver("2026-05-27.dahlia", UPDATED, "2"), Outcome::Handled);
    let created = deliver("2014-01-31", "customer.created", "2");
    assert_eq!(created, Outcome::Handled);
    let unreadable = deliver("2026-05-27.dahlia", UPDATED, "\"two\"");
    assert_eq!(unreadable, Outcome::FellBack);
    assert_eq!(
        log.take(),
        [
            r#"Some("2014-01-31") Some("active") None"#,
            r#"Some("2014-01-31") Some("active") Some(2)"#,
            "active",
            "evt_test sub_1",
            "unreadable evt_test: quantity",
        ]
    );
}

#[test]
fn what_is_not_to_be_believed_reaches_no_handler() {
    let log = Log::default();
    let payload = event(
        "customer.created",
        "evt_1",
        r#"{"id":"cus_1","email":null}"#,
    );
    let header = webhook().sign(b"something else");
    let error = block_on(router(&log).handle(payload.as_bytes(), &header)).unwrap_err();
    assert!(matches!(error, RouteError::Rejected(_)), "{error}");
    assert_eq!(error.status(), 400);
    assert!(log.take().is_empty());
}

#[test]
fn an_event_comes_once_unless_its_handler_failed() {
    let log = Log::default();
    let router = router(&log).without_duplicates(Recent::new(2));
    let updated = |id: &str, status: &str| {
        event(
            "customer.subscription.updated",
            id,
            &format!(
                r#"{{"id":"sub_1","status":"{status}","quantity":1,"settings":{{"days":1}}}}"#
            ),
        )
    };
    let error = deliver(&router, &updated("evt_1", "broken")).unwrap_err();
    assert_eq!(
        (error.status(), error.to_string().as_str()),
        (500, "the handler failed: out of order")
    );
    assert_eq!(
        deliver(&router, &updated("evt_1", "mended")).unwrap(),
        Outcome::Handled
    );
    assert_eq!(
        deliver(&router, &updated("evt_1", "again")).unwrap(),
        Outcome::Duplicate
    );
    // Two more, and the first is forgotten.
    for id in ["evt_2", "evt_3"] {
        assert_eq!(
            deliver(&router, &updated(id, "new")).unwrap(),
            Outcome::Handled
        );
        assert_eq!(
            deliver(&router, &updated(id, "again")).unwrap(),
            Outcome::Duplicate
        );
    }
    assert_eq!(
        deliver(&router, &updated("evt_1", "old")).unwrap(),
        Outcome::Handled
    );
    assert_eq!(log.take(), ["mended", "new", "new", "old"]);
}

/// A router whose handler of new customers waits until it is told how to end, and how often it has begun.
fn slow() -> (Router<Event>, Log, Arc<Mutex<Vec<Ending>>>) {
    let (log, endings) = (Log::default(), Arc::<Mutex<Vec<Ending>>>::default());
    let (begun, ends) = (log.clone(), Arc::clone(&endings));
    let router = Router::new(webhook(), |_| async {})
        .on::<CustomerCreated>(move |event, _| {
            begun.add(event.id);
            let (sender, receiver) = tokio::sync::oneshot::channel();
            ends.lock().unwrap().push(sender);
            async move { receiver.await.unwrap_or(Err("given up")) }
        })
        .without_duplicates(Recent::new(2));
    (router, log, endings)
}

type Ending = tokio::sync::oneshot::Sender<Result<(), &'static str>>;

/// One delivery of an event on its way.
fn begin(
    router: &Router<Event>,
) -> std::pin::Pin<Box<dyn Future<Output = Result<Outcome, RouteError>>>> {
    let payload = event(
        "customer.created",
        "evt_1",
        r#"{"id":"cus_1","email":null}"#,
    );
    let (router, header) = (router.clone(), webhook().sign(payload.as_bytes()));
    let mut delivery = Box::pin(async move { router.handle(payload.as_bytes(), &header).await });
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match delivery.as_mut().poll(&mut context) {
        std::task::Poll::Ready(done) => Box::pin(std::future::ready(done)),
        std::task::Poll::Pending => delivery,
    }
}

#[test]
fn of_deliveries_at_the_same_moment_one_is_handled_and_the_others_come_again() {
    let (router, log, endings) = slow();
    let first = begin(&router);
    let error = block_on(begin(&router)).unwrap_err();
    assert_eq!(error.status(), 500);
    assert_eq!(log.take(), ["evt_1"]);
    endings.lock().unwrap().pop().unwrap().send(Ok(())).unwrap();
    assert_eq!(block_on(first).unwrap(), Outcome::Handled);
    assert_eq!(block_on(begin(&router)).unwrap(), Outcome::Duplicate);
    assert!(log.take().is_empty());
}

#[test]
fn a_handler_that_failed_or_was_cut_short_gets_the_event_again() {
    let (router, log, endings) = slow();
    let failing = begin(&router);
    let ending = endings.lock().unwrap().pop().unwrap();
    ending.send(Err("out of order")).unwrap();
    assert!(block_on(failing).is_err());
    drop(begin(&router));
    let third = begin(&router);
    assert_eq!(log.take(), ["evt_1", "evt_1", "evt_1"]);
    endings.lock().unwrap().pop().unwrap().send(Ok(())).unwrap();
    assert_eq!(block_on(third).unwrap(), Outcome::Handled);
    assert_eq!(block_on(begin(&router)).unwrap(), Outcome::Duplicate);
}

#[test]
fn a_notification_is_handled_by_its_name_and_fetches_with_the_client_lent_to_it() {
    let log = Log::default();
    let transport = notifications::Recorder::default();
    let client: Client = transport.client();
    let handled = log.clone();
    let router = router(&log).on_notification(
        "v1.billing.meter.error_report_triggered",
        client,
        move |notification, client| {
            let log = handled.clone();
            async move {
                let event = notification.fetch_event(&client).await?;
                log.add(event.id);
                Ok::<(), BoxError>(())
            }
        },
    );
    assert_eq!(
        deliver(&router, notifications::METER).unwrap(),
        Outcome::Handled
    );
    assert_eq!(log.take(), ["evt_test_1"]);
}
