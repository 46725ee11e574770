//! What the mock takes, refuses and writes down, over the wire.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{Read, Write};
use std::net::TcpStream;

use stripe::customers::payment_sources::create::source;
use stripe::{ErrorKind, RawJson, customers};
use stripe_mock::{ErrorType, Mock, model::Base};

/// Sends a request as it stands, and reads the answer until the mock closes the connection.
fn raw(base: &str, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(base.trim_start_matches("http://")).unwrap();
    let length = body.len();
    let request = format!(
        "{head}\r\nHost: mock\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[tokio::test]
async fn a_refusal_has_stripes_shape_and_is_written_down() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let request = customers::create()
        .email("a@b.c")
        .param("invoice_settings[footer]", "x".repeat(5001));
    let error = request.send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.param(), Some("invoice_settings[footer]"));
    assert_eq!(error.request_id(), Some("req_00000000000001"));

    let [request] = mock.requests().try_into().unwrap();
    assert_eq!(
        (&*request.method, &*request.path),
        ("POST", "/v1/customers")
    );
    assert_eq!(request.operation, Some("PostCustomers"));
    assert_eq!(request.params["email"], "a@b.c");
    assert_eq!(request.status, 400);
    let [refusal] = &*request.refusals else {
        panic!("{:?}", request.refusals);
    };
    assert_eq!(refusal.kind, ErrorType::InvalidRequest);
    assert_eq!(
        refusal.to_string(),
        "400 Invalid string for invoice_settings[footer]: must be at most 5000 characters, and has 5001 \
         (`invoice_settings[footer]`)"
    );
}

#[test]
fn a_post_says_how_long_its_body_is_and_one_of_v2_has_an_object_in_it() {
    let mock = Mock::builder().start_blocking().unwrap();
    let base = mock.base_url(Base::Api);
    let ask = |path: &str, framing: &str| {
        let address = base.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).unwrap();
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: Bearer sk_test_1\r\n\
             Stripe-Version: {}\r\nContent-Type: application/json\r\n{framing}",
            stripe::API_VERSION
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    let enable = "/v2/core/event_destinations/ed_1/enable";
    assert_eq!(ask("/v1/customers", "\r\n"), "411");
    assert_eq!(ask("/v1/customers", "Content-Length: 0\r\n\r\n"), "200");
    assert_eq!(ask(enable, "Content-Length: 0\r\n\r\n"), "400");
    assert_eq!(ask(enable, "Content-Length: 2\r\n\r\n{}"), "200");
    let enable = stripe::v2::core::event_destinations::enable("ed_1");
    assert_eq!(enable.body().as_deref(), Some("{}"));
}

#[tokio::test]
async fn parameters_are_written_down_with_their_types() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let request = customers::update("cus_1")
        .balance(-5)
        .metadata([("order", "6735"), ("old", "")])
        .clear_address();
    request.send(&client).await.unwrap();
    let params = &mock.requests()[0].params;
    assert_eq!(params["balance"], -5);
    assert_eq!(params["metadata"]["order"], "6735");
    // What is cleared is null.
    assert!(params["metadata"]["old"].is_null());
    assert!(params["address"].is_null());
}

#[tokio::test]
async fn secrets_do_not_print() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let card = source::Card::new("4242424242424242", 8, 2027).cvc("314159");
    let request = customers::payment_sources::create("cus_1", card);
    request.send(&client).await.unwrap();
    // Misplaced, a secret is none that the document knows: nothing of the value is shown.
    let raw = client.raw(stripe::Method::Post, "/v1/customers");
    let raw = raw.param("cvc", "314159").send::<RawJson>(&client).await;
    assert!(raw.is_err());
    let requests = mock.requests();
    assert_eq!(requests[0].params["source"]["number"], "4242424242424242");
    let shown = format!("{requests:?}");
    assert!(shown.contains("[redacted]"), "{shown}");
    for secret in ["4242", "314159", "sk_test"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[test]
fn every_server_has_its_own_operations_unless_told_otherwise() {
    let head = "GET /v1/files HTTP/1.1\r\nAuthorization: Bearer sk_test_1";
    let upload = "POST /v1/files HTTP/1.1\r\nAuthorization: Bearer sk_test_1";
    let mock = Mock::builder().start_blocking().unwrap();
    assert!(raw(&mock.url(), head, "").starts_with("HTTP/1.1 200"));
    let elsewhere = raw(&mock.url(), upload, "");
    assert!(elsewhere.starts_with("HTTP/1.1 404"), "{elsewhere}");
    assert!(elsewhere.contains("files.stripe.com"), "{elsewhere}");
    let files = raw(&mock.base_url(Base::Files), upload, "");
    assert!(files.contains("The upload cannot be read"), "{files}");

    let mock = Mock::builder().any_base().start_blocking().unwrap();
    assert!(raw(&mock.url(), upload, "").contains("The upload cannot be read"));
}

#[test]
fn another_version_is_taken_if_told_so() {
    let head =
        "GET /v1/balance HTTP/1.1\r\nAuthorization: Bearer sk_test_1\r\nStripe-Version: 2020-08-27";
    let mock = Mock::builder().start_blocking().unwrap();
    assert!(raw(&mock.url(), head, "").starts_with("HTTP/1.1 400"));
    let mock = Mock::builder().any_version().start_blocking().unwrap();
    assert!(raw(&mock.url(), head, "").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_key_may_be_the_name_of_basic_authentication() {
    let mock = Mock::builder().start_blocking().unwrap();
    // `sk_test_1:`
    let head = "GET /v1/balance HTTP/1.1\r\nAuthorization: Basic c2tfdGVzdF8xOg==";
    assert!(raw(&mock.url(), head, "").starts_with("HTTP/1.1 200"));
    let live = "GET /v1/balance HTTP/1.1\r\nAuthorization: Bearer sk_live_abcdef";
    let refused = raw(&mock.url(), live, "");
    assert!(refused.starts_with("HTTP/1.1 401"), "{refused}");
    assert!(!refused.contains("abcdef"), "{refused}");
}

#[test]
fn a_publishable_key_may_do_what_anybody_may() {
    let mock = Mock::builder().any_base().start_blocking().unwrap();
    let form = "Content-Type: application/x-www-form-urlencoded";
    let ask = |line: &str, body: &str| {
        let head = format!("{line} HTTP/1.1\r\nAuthorization: Bearer pk_test_1\r\n{form}");
        raw(&mock.url(), &head, body)
    };
    for line in [
        "GET /v1/balance",
        "POST /v1/customers",
        "GET /v1/payment_intents/pi_1",
        "POST /v1/payment_intents/pi_1/confirm",
    ] {
        let refused = ask(line, "");
        assert!(refused.starts_with("HTTP/1.1 403"), "{line}: {refused}");
        assert!(
            refused.contains(r#""code":"secret_key_required""#),
            "{refused}"
        );
    }
    let secret = "client_secret=pi_1_secret_2";
    for (line, body) in [
        (format!("GET /v1/payment_intents/pi_1?{secret}"), ""),
        ("POST /v1/payment_intents/pi_1/confirm".to_owned(), secret),
        ("POST /v1/payment_methods".to_owned(), "type=klarna"),
        ("POST /v1/tokens".to_owned(), "pii[id_number]=1"),
    ] {
        let taken = ask(&line, body);
        assert!(taken.starts_with("HTTP/1.1 200"), "{line}: {taken}");
    }
}

#[tokio::test]
async fn what_no_amount_of_money_is_is_refused() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let ask = async |path: &str, params: &[(&str, &str)]| {
        let mut request = client.raw(stripe::Method::Post, path);
        for (key, value) in params {
            request = request.param(*key, *value);
        }
        request.send::<RawJson>(&client).await
    };
    let price = "line_items[0][price_data][unit_amount]";
    for (path, params, param, message) in [
        (
            "/v1/charges",
            &[("amount", "-5"), ("currency", "usd")][..],
            "amount",
            "This value must be greater than or equal to 1.",
        ),
        (
            "/v1/payment_intents",
            &[("amount", "0"), ("currency", "usd")],
            "amount",
            "This value must be greater than or equal to 1.",
        ),
        (
            "/v1/refunds",
            &[("amount", "-1"), ("charge", "ch_1")],
            "amount",
            "This value must be greater than or equal to 0.",
        ),
        (
            "/v1/checkout/sessions",
            &[
                ("line_items[0][price_data][currency]", "usd"),
                ("line_items[0][price_data][product]", "prod_1"),
                (price, "-1"),
            ],
            price,
            "This value must be greater than or equal to 0.",
        ),
        (
            "/v1/charges",
            &[("amount", "5"), ("currency", "xyz")],
            "currency",
            "Invalid currency: xyz. Stripe currently supports these currencies: aed, afn, ",
        ),
    ] {
        let error = ask(path, params).await.unwrap_err();
        assert_eq!(error.param(), Some(param), "{path}: {error}");
        assert!(error.message().starts_with(message), "{path}: {error}");
        let code = (param != "currency").then_some("parameter_invalid_integer");
        assert_eq!(error.code(), code, "{path}");
    }
    // These reduce what is owed, and that one costs nothing.
    let negative = [("amount", "-500"), ("currency", "USD")];
    ask(
        "/v1/invoiceitems",
        &[&negative[..], &[("customer", "cus_1")]].concat(),
    )
    .await
    .unwrap();
    ask("/v1/customers/cus_1/balance_transactions", &negative)
        .await
        .unwrap();
    let free = [
        ("currency", "usd"),
        ("product", "prod_1"),
        ("unit_amount", "0"),
    ];
    ask("/v1/prices", &free).await.unwrap();
}

#[test]
fn a_delete_takes_parameters_in_its_url_and_in_its_body() {
    let mock = Mock::builder().start_blocking().unwrap();
    let rest = "HTTP/1.1\r\nAuthorization: Bearer sk_test_1\r\nContent-Type: application/x-www-form-urlencoded";
    let path = "/v1/subscriptions/sub_1";
    let head = format!("DELETE {path}?prorate=true {rest}");
    let answer = raw(&mock.url(), &head, "invoice_now=true");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let requests = mock.requests();
    assert_eq!(requests[0].params["prorate"], true);
    assert_eq!(requests[0].params["invoice_now"], true);
    assert_eq!(requests[0].path_params["subscription_exposed_id"], "sub_1");
}

#[test]
fn a_mock_ends_when_it_is_dropped_and_forgets_what_it_is_told_to() {
    let mock = Mock::builder()
        .remembered_requests(2)
        .start_blocking()
        .unwrap();
    let address = mock.url();
    for path in ["/v1/a", "/v1/b", "/v1/c"] {
        raw(&address, &format!("GET {path} HTTP/1.1"), "");
    }
    let paths: Vec<String> = mock.requests().into_iter().map(|it| it.path).collect();
    assert_eq!(paths, ["/v1/b", "/v1/c"]);
    mock.clear_requests();
    assert!(mock.requests().is_empty());
    drop(mock);
    assert!(TcpStream::connect(address.trim_start_matches("http://")).is_err());
}
