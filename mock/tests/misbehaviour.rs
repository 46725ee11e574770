//! What the mock does to answers on request, as the client sees it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use stripe::{Client, ErrorKind, RawJson, customers};
use stripe_mock::{Cut, Injection, Misbehaviour, Mock};

/// A client that asks once.
fn once(mock: &Mock) -> Client {
    mock.client_builder().max_retries(0).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn failures_have_the_type_of_their_status_and_end() {
    let mock = Mock::start().await.unwrap();
    let client = once(&mock);
    for (status, kind) in [
        (400, ErrorKind::InvalidRequest),
        (402, ErrorKind::Card),
        (409, ErrorKind::Conflict),
        (429, ErrorKind::RateLimit),
        (503, ErrorKind::Api),
    ] {
        let failure = Misbehaviour::fail(status);
        mock.on("GetCustomersCustomer")
            .unwrap()
            .once()
            .then(failure);
        let error = customers::retrieve("cus_1")
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!((error.status(), error.kind()), (Some(status), kind));
    }
    assert!(customers::retrieve("cus_1").send(&client).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn rules_count_the_requests_of_their_operation() {
    let mock = Mock::start().await.unwrap();
    let client = once(&mock);
    let rule = mock.on("GetCustomersCustomer").unwrap();
    rule.skip(1).times(2).then(Misbehaviour::fail(500));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        assert!(customers::create().send(&client).await.is_ok());
        let answer = customers::retrieve("cus_1").send(&client).await;
        statuses.push(answer.map_or_else(|error| error.status(), |_| Some(200)));
    }
    assert_eq!(statuses, [200, 500, 500, 200].map(Some));

    mock.on_any().then(Misbehaviour::rate_limit());
    assert!(customers::create().send(&client).await.is_err());
    mock.behave();
    assert!(customers::create().send(&client).await.is_ok());
    assert!(mock.on("PostCustomer").is_err());
}

#[tokio::test(start_paused = true)]
async fn clients_retry_as_the_headers_say() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let failure = Misbehaviour::fail(503).should_retry(false);
    mock.on_any().once().then(failure);
    assert_eq!(
        customers::create().send(&client).await.unwrap_err().tries(),
        1
    );

    mock.clear_requests();
    mock.on_any()
        .times(2)
        .then(Misbehaviour::fail(400).should_retry(true));
    assert!(customers::create().send(&client).await.is_ok());
    let requests = mock.requests();
    let statuses: Vec<u16> = requests.iter().map(|it| it.status).collect();
    assert_eq!(statuses, [400, 400, 200]);
    let mut keys: Vec<_> = requests
        .iter()
        .map(|it| it.header("idempotency-key"))
        .collect();
    keys.dedup();
    assert_eq!(keys.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn answers_that_come_late_time_out() {
    let mock = Mock::start().await.unwrap();
    let client = once(&mock);
    mock.on_any()
        .once()
        .then(Misbehaviour::delay(Duration::from_secs(60)));
    let request = customers::create().timeout(Duration::from_secs(30));
    assert_eq!(
        request.send(&client).await.unwrap_err().kind(),
        ErrorKind::Timeout
    );
    mock.on_any()
        .once()
        .then(Misbehaviour::delay(Duration::from_secs(60)));
    assert!(customers::create().send(&client).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn connections_break_before_in_and_after_the_body() {
    let mock = Mock::start().await.unwrap();
    let client = once(&mock);
    for cut in [Cut::BeforeAnswer, Cut::BeforeBody, Cut::InBody] {
        mock.on_any().once().then(Misbehaviour::cut(cut));
        let error = customers::create().send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection, "{cut:?}: {error}");
        let has_status = error.status().is_some();
        assert_eq!(has_status, cut != Cut::BeforeAnswer, "{cut:?}: {error:?}");
        assert!(customers::create().send(&client).await.is_ok());
    }
    // The answer is whole; the next request goes over a new connection.
    mock.on_any().once().then(Misbehaviour::cut(Cut::AfterBody));
    assert!(customers::create().send(&client).await.is_ok());
    assert!(customers::create().send(&client).await.is_ok());
}

#[tokio::test]
async fn a_connection_cut_after_the_body_ends_unannounced() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mock = Mock::start().await.unwrap();
    mock.on_any().then(Misbehaviour::cut(Cut::AfterBody));
    let address = mock.url().replace("http://", "");
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request =
        b"GET /v1/balance HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer sk_test_1\r\n\r\n";
    stream.write_all(request).await.unwrap();
    let mut answer = String::new();
    // Would not end, if the connection did not.
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert!(!head.contains("connection: close"), "{head}");
    assert!(
        head.contains(&format!("content-length: {}", body.len())),
        "{head}"
    );
}

#[tokio::test(start_paused = true)]
async fn half_a_body_is_no_answer() {
    let mock = Mock::start().await.unwrap();
    let client = once(&mock);
    mock.on_any().once().then(Misbehaviour::truncate());
    let error = customers::create().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(!error.body().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_the_document_does_not_know_arrives() {
    let mock = Mock::start().await.unwrap();
    let client = once(&mock);
    for injection in [
        Injection::UnknownField,
        Injection::UnknownValue,
        Injection::UnknownArm,
        Injection::Null,
    ] {
        mock.on_any().once().then(Misbehaviour::inject(injection));
        let customer = customers::create().email("a@b.c").send(&client).await;
        assert!(customer.is_ok(), "{injection:?}: {customer:?}");
    }
    let injection = Misbehaviour::inject_at(Injection::UnknownField, "");
    mock.on_any().once().then(injection);
    let raw = client.raw(stripe::Method::Get, "/v1/customers/cus_1");
    let customer: RawJson = raw.send(&client).await.unwrap();
    assert!(customer.get("field_of_tomorrow").is_some());
    let injection = Misbehaviour::inject_at(Injection::Null, "/id");
    mock.on_any().once().then(injection);
    let error = customers::create().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let injection = Misbehaviour::inject_at(Injection::Null, "/nowhere");
    mock.on_any().once().then(injection);
    let error = customers::create().send(&client).await.unwrap_err();
    assert!(error.message().contains("/nowhere"), "{error}");
}
