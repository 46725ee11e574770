//! Idempotency keys, as a client that tries again meets them.

use std::time::Duration;

use serde_json::json;
use stripe::{ErrorKind, Method, customers};
use stripe_mock::{Cut, Misbehaviour};

use crate::api::{Api, ids};

#[tokio::test]
async fn a_key_is_answered_once_and_replayed() {
    let api = Api::start().await;
    let create = |email: &str| customers::create().email(email).idempotency_key("key");
    let first = create("a@example.com")
        .send(&api.client)
        .with_response()
        .await
        .unwrap();
    assert!(!first.is_replayed());
    let again = create("a@example.com")
        .send(&api.client)
        .with_response()
        .await
        .unwrap();
    assert!(again.is_replayed());
    assert_eq!(first.body(), again.body());
    let error = create("b@example.com").send(&api.client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.kind()),
        (Some(400), ErrorKind::Idempotency)
    );
    assert_eq!(ids(&api.get("/v1/customers").await).len(), 1);
    // Keys of other accounts are other keys.
    let elsewhere = create("b@example.com").stripe_account("acct_1");
    assert!(elsewhere.send(&api.client).await.is_ok());
}

#[tokio::test]
async fn a_failure_is_replayed_as_well() {
    let api = Api::start().await;
    let charge = || {
        let request = api
            .client
            .raw(Method::Post, "/v1/charges")
            .idempotency_key("key");
        let request = request.param("amount", 1).param("currency", "eur");
        request
            .param("source", "tok_chargeDeclined")
            .send::<stripe::RawJson>(&api.client)
    };
    let first = charge().await.unwrap_err();
    let again = charge().await.unwrap_err();
    assert_eq!(first.body(), again.body());
    let replayed = again.headers().and_then(|it| it.get("idempotent-replayed"));
    assert_eq!(replayed.map(|it| it.as_bytes()), Some(&b"true"[..]));
}

#[tokio::test]
async fn a_request_whose_answer_is_lost_is_done_once() {
    let api = Api::start().await;
    let rule = api.mock.on("PostCustomers").unwrap();
    rule.once().then(Misbehaviour::cut(Cut::InBody));
    let client = api.mock.client_builder().max_retries(1).build().unwrap();
    let created = customers::create()
        .send(&client)
        .with_response()
        .await
        .unwrap();
    assert!(created.is_replayed());
    assert_eq!(created.tries(), 2);
    assert_eq!(
        ids(&api.get("/v1/customers").await),
        [created.into_value().id.as_str()]
    );
}

#[tokio::test(start_paused = true)]
async fn a_key_under_way_is_a_conflict() {
    let api = Api::start().await;
    let rule = api.mock.on("PostCustomers").unwrap();
    rule.once()
        .then(Misbehaviour::delay(Duration::from_secs(60)));
    let create = || customers::create().idempotency_key("key").send(&api.client);
    let slow = tokio::spawn(create());
    while api.mock.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    let error = create().await.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (Some(409), Some("idempotency_key_in_use"))
    );
    let first = slow.await.unwrap().unwrap();
    assert_eq!(create().await.unwrap().id, first.id);
    assert_eq!(
        api.call(Method::Get, "/v1/customers", json!({}))
            .await
            .unwrap()["data"][0]["id"],
        first.id.as_str()
    );
}

#[tokio::test(start_paused = true)]
async fn an_injected_failure_is_as_if_nothing_was_done() {
    let api = Api::start().await;
    let rule = api.mock.on("PostCustomers").unwrap();
    rule.once().then(Misbehaviour::fail(503));
    let client = api.mock.client_builder().max_retries(1).build().unwrap();
    let created = customers::create()
        .send(&client)
        .with_response()
        .await
        .unwrap();
    assert!(!created.is_replayed());
    assert_eq!(created.tries(), 2);
    assert_eq!(ids(&api.get("/v1/customers").await).len(), 1);
}
