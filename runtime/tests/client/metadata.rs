//! What a call tells beside its result, and whom.

use std::sync::{Arc, Mutex};

use stripe_runtime::{Observer, RequestEvent, ResponseEvent};

use crate::{
    api::{builder, client, create, retrieve},
    clock::Clock,
    server::{Answer, Server, ok, response, status},
};

#[tokio::test]
async fn a_response_tells_how_it_came() {
    let server = Server::new(|_, _| {
        let headers = [
            ("Request-Id", "req_1"),
            ("Idempotent-Replayed", "true"),
            ("Stripe-Version", "2026-05-27.dahlia"),
            ("X-More", "yes"),
        ];
        Answer::Bytes(response(200, &headers, r#"{"id":"ch_1"}"#))
    });
    let response = create()
        .idempotency_key("mine")
        .send(&client(&server))
        .with_response()
        .await
        .unwrap();
    assert_eq!(response.value.id, "ch_1");
    assert_eq!((response.status(), response.tries()), (200, 1));
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.idempotency_key(), Some("mine"));
    assert_eq!(response.stripe_version(), Some("2026-05-27.dahlia"));
    assert_eq!(response.header("x-more"), Some("yes"));
    assert!(response.is_replayed());
    assert_eq!(response.body(), r#"{"id":"ch_1"}"#);
    assert_eq!(response.into_value().id, "ch_1");
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Observer for Log {
    fn on_request(&self, event: &RequestEvent<'_>) {
        let line = format!(
            "{} {} #{} {}",
            event.method,
            event.request.template().unwrap_or_default(),
            event.attempt,
            event.idempotency_key.unwrap_or("-"),
        );
        self.0.lock().unwrap().push(line);
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        let line = format!(
            "{:?} {:?} {}",
            event.status,
            event.request_id,
            event.failure.is_some()
        );
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test]
async fn an_observer_is_told_of_every_try() {
    let server = Server::script(vec![|| Answer::Cut(Vec::new()), || status(500, ""), || {
        ok(r#"{"id":"ch_1"}"#)
    }]);
    let log = Log::default();
    let client = builder(&server, &Clock::default())
        .observer(log.clone())
        .build()
        .unwrap();
    create().idempotency_key("k").send(&client).await.unwrap();
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "POST /v1/charges #1 k",
            "None None true",
            "POST /v1/charges #2 k",
            "Some(500) Some(\"req_failed\") false",
            "POST /v1/charges #3 k",
            "Some(200) Some(\"req_ok\") false",
        ]
    );
    log.0.lock().unwrap().clear();
    retrieve("ch_1").send(&client).await.unwrap();
    assert_eq!(log.0.lock().unwrap()[0], "GET /v1/charges/{charge} #1 -");
}
