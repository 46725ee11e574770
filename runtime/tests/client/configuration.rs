//! What a client and a request may set, and what is sent of it.

use stripe_runtime::{ApiKey, Base, ErrorKind};

use crate::{
    api::{Client, ClientBuilder, VERSION, builder, client, create, meter, retrieve},
    clock::Clock,
    server::{Answer, Server, response},
};

const CHARGE: &str = r#"{"id":"ch_1"}"#;

#[tokio::test]
async fn the_headers_of_a_post() {
    let server = Server::always(CHARGE);
    create().amount(100).send(&client(&server)).await.unwrap();
    let seen = server.only();
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("POST", "/v1/charges")
    );
    assert_eq!(seen.text(), "amount=100");
    assert_eq!(seen.header("authorization"), Some("Bearer sk_test_secret"));
    assert_eq!(seen.header("stripe-version"), Some(VERSION));
    assert_eq!(
        seen.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(seen.header("content-length"), Some("10"));
    assert_eq!(
        seen.header("host"),
        Some(server.address().to_string().as_str())
    );
    assert_eq!(seen.header("stripe-account"), None);
    assert_eq!(seen.header("stripe-context"), None);
    assert!(
        seen.header("user-agent")
            .unwrap()
            .starts_with("Stripe/v1 RustBindings/")
    );
    let facts: serde_json::Value =
        serde_json::from_str(seen.header("x-stripe-client-user-agent").unwrap()).unwrap();
    assert_eq!(
        (&facts["lang"], &facts["httplib"]),
        (&"rust".into(), &"hyper-under-test/1".into())
    );
}

#[tokio::test]
async fn a_get_has_no_body_and_no_key() {
    let server = Server::always(CHARGE);
    retrieve("ch/1")
        .expand("customer")
        .send(&client(&server))
        .await
        .unwrap();
    let seen = server.only();
    assert_eq!(seen.target, "/v1/charges/ch%2F1?expand[0]=customer");
    assert_eq!(seen.body, b"");
    assert_eq!(seen.header("content-type"), None);
    assert_eq!(seen.header("idempotency-key"), None);
}

#[tokio::test]
async fn the_requests_settings_beat_the_clients() {
    let server = Server::always(CHARGE);
    let client = builder(&server, &Clock::default())
        .stripe_account("acct_client")
        .stripe_context("a/b")
        .stripe_version("2000-01-01.client")
        .app_info("MyApp", Some("1.2"), Some("https://my.app"))
        .build()
        .unwrap();
    create().send(&client).await.unwrap();
    create()
        .stripe_account("acct_request")
        .stripe_context("c/d")
        .stripe_version("2000-01-01.request")
        .api_key("sk_other")
        .http_header("X-Mine", "yes")
        .param("preview", true)
        .send(&client)
        .await
        .unwrap();
    let seen = server.seen();
    for (seen, account, context, version, key) in [
        (
            &seen[0],
            "acct_client",
            "a/b",
            "2000-01-01.client",
            "Bearer sk_test_secret",
        ),
        (
            &seen[1],
            "acct_request",
            "c/d",
            "2000-01-01.request",
            "Bearer sk_other",
        ),
    ] {
        assert_eq!(seen.header("stripe-account"), Some(account));
        assert_eq!(seen.header("stripe-context"), Some(context));
        assert_eq!(seen.header("stripe-version"), Some(version));
        assert_eq!(seen.header("authorization"), Some(key));
        assert!(
            seen.header("user-agent")
                .unwrap()
                .ends_with(" MyApp/1.2 (https://my.app)")
        );
    }
    assert_eq!(seen[1].header("x-mine"), Some("yes"));
    assert_eq!(seen[1].text(), "preview=true");
}

#[tokio::test]
async fn eight_calls_in_a_row_use_one_connection() {
    let server = Server::always(CHARGE);
    let client = client(&server);
    for n in 0..8 {
        if n % 2 == 0 {
            create().send(&client).await.unwrap();
        } else {
            retrieve("ch_1").send(&client.clone()).await.unwrap();
        }
    }
    assert_eq!(server.seen().len(), 8);
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
}

#[tokio::test]
async fn telemetry_tells_of_the_request_before_and_can_be_switched_off() {
    let server = Server::always(CHARGE);
    let telling = client(&server);
    for _ in 0..2 {
        create().send(&telling).await.unwrap();
    }
    let silent = builder(&server, &Clock::default())
        .telemetry(false)
        .build()
        .unwrap();
    for _ in 0..2 {
        create().send(&silent).await.unwrap();
    }
    let seen = server.seen();
    let told: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("x-stripe-client-telemetry"))
        .collect();
    assert_eq!((told[0], told[2], told[3]), (None, None, None));
    let metrics: serde_json::Value = serde_json::from_str(told[1].unwrap()).unwrap();
    assert_eq!(metrics["last_request_metrics"]["request_id"], "req_ok");
    assert!(
        metrics["last_request_metrics"]["request_duration_ms"]
            .as_u64()
            .unwrap()
            < 60_000
    );
}

#[tokio::test]
async fn bases_can_be_elsewhere_with_a_path_before() {
    let api = Server::always(CHARGE);
    let events = Server::always("{}");
    let client = builder(&api, &Clock::default())
        .base_url(Base::Api, &format!("{}/mock/", api.url()))
        .base_url(Base::MeterEvents, &events.url())
        .build()
        .unwrap();
    create().send(&client).await.unwrap();
    meter()
        .api_key("session_token")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(api.only().target, "/mock/v1/charges");
    let seen = events.only();
    assert_eq!(seen.target, "/v2/billing/meter_event_stream");
    assert_eq!(seen.header("authorization"), Some("Bearer session_token"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.text(), "{}");
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let server = Server::always(CHARGE);
    let client = client(&server);
    for request in [
        retrieve(""),
        retrieve(".."),
        retrieve("."),
        retrieve("ch_1").http_header("No Header", "x"),
        retrieve("ch_1").http_header("X-Bad", "a\r\nb"),
        retrieve("ch_1").stripe_account("acct_1\r\nX-Injected: 1"),
        retrieve("ch_1").api_key("sk test"),
        retrieve("ch_1").api_key(""),
        retrieve("ch_1").api_key("pk_test_1"),
        retrieve("ch_1").stripe_account(""),
        retrieve("ch_1").stripe_context(" "),
        retrieve("ch_1").stripe_version(""),
        retrieve("ch_1").http_header("Stripe-Account", ""),
        retrieve("ch_1").http_header("Content-Length", "3"),
        retrieve("ch_1").http_header("transfer-encoding", "chunked"),
        retrieve("ch_1").http_header("Connection", "close"),
        retrieve("ch_1").http_header("Expect", "100-continue"),
        retrieve("ch_1").http_header("Host", "evil.example"),
        retrieve("ch_1").http_header("Accept-Encoding", "gzip"),
        retrieve("ch_1").http_header("Authorization", "Bearer x"),
        retrieve(&"x".repeat(70_000)),
    ] {
        let error = request.send(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.tries()),
            (ErrorKind::Usage, 0),
            "{error}"
        );
        assert!(!error.to_string().contains("sk test"), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn a_client_is_refused_what_it_cannot_use() {
    assert!(Client::builder("").build().is_err());
    assert!(Client::builder("sk_test\n").build().is_err());
    assert!(
        Client::builder("sk_test")
            .base_url(Base::Api, "api.stripe.com")
            .build()
            .is_err()
    );
    assert!(
        Client::builder("sk_test")
            .base_url(Base::Api, "https://x/?a=b")
            .build()
            .is_err()
    );
}

#[test]
fn what_is_refused_says_what_to_do_and_shows_no_password() {
    let refused = |builder: ClientBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(!format!("{error} {error:?}").contains("hidden"), "{error}");
        error.to_string()
    };
    let client = || Client::builder("sk_test");
    for (url, why) in [
        ("https://", ""),
        ("https://:443", "host"),
        ("https:///v1", ""),
        ("https://user:hidden@host", "password"),
        ("https://hidden@host", "user"),
        ("hidden.example", "http://"),
        ("ftp://hidden/", "http://"),
        ("https://host/?hidden", "query"),
        ("https://ho st/hidden", ""),
    ] {
        let error = refused(client().base_url(Base::Api, url));
        assert!(
            error.contains("https://host/path") && error.contains(why),
            "{url}: {error}"
        );
    }
    assert!(refused(Client::builder("pk_live_hidden")).contains("sk_"));
    assert!(refused(Client::builder("whsec_hidden")).contains("sk_"));
    assert!(refused(Client::builder("cus_hidden")).contains("sk_"));
    assert!(refused(client().stripe_account("")).contains("stripe_account"));
    assert!(refused(client().stripe_context(" ")).contains("stripe_context"));
}

#[test]
fn nothing_prints_the_key() {
    let client = Client::new(ApiKey::new("sk_live_hidden"));
    assert!(!format!("{client:?}").contains("hidden"));
}

#[test]
fn what_the_program_does_not_know_is_not_printed() {
    let request = create()
        .amount(7)
        .param("number", "hidden")
        .param("cvc", 4242);
    let text = format!("{request:?}");
    assert!(
        text.contains("\"amount\": 7") && text.contains("number"),
        "{text}"
    );
    assert!(!text.contains("hidden") && !text.contains("4242"), "{text}");
    assert_eq!(
        request.body().as_deref(),
        Some("amount=7&number=hidden&cvc=4242")
    );
    let raw = stripe_runtime::RawRequest::new(stripe_runtime::Method::Post, "/v1/x", "v")
        .param("card", stripe_runtime::Value::map([("number", "hidden")]));
    assert!(!format!("{raw:?}").contains("hidden"));
}

#[cfg(feature = "proxy")]
#[test]
fn no_password_of_a_proxy_is_printed() {
    let proxy = stripe_runtime::Proxy::Url("http://user:hidden@proxy:8080".to_owned());
    let transport = stripe_runtime::HyperTransport::with_proxy(proxy.clone()).unwrap();
    assert!(!format!("{proxy:?} {transport:?}").contains("hidden"));
    let proxy = stripe_runtime::Proxy::Url("socks5://user:hidden@proxy".to_owned());
    let error = stripe_runtime::HyperTransport::with_proxy(proxy).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("hidden"));
}

/// Outside a tokio runtime the default transport says so; it does not panic.
#[test]
fn no_runtime_is_an_error() {
    let client = Client::builder("sk_test")
        .no_proxy()
        .base_urls("http://127.0.0.1:1")
        .build()
        .unwrap();
    let error = pollster::block_on(create().send(&client)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert!(error.to_string().contains("tokio"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_key() {
    let elsewhere = Server::always(CHARGE);
    let url = format!("{}/v1/charges", elsewhere.url());
    let server = Server::new(move |_, _| Answer::Bytes(response(302, &[("Location", &url)], "")));
    let error = create().send(&client(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(302)));
    assert_eq!(elsewhere.seen().len(), 0);
}
