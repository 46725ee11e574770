//! Through a proxy, the caller's or the environment's.

use std::time::Duration;

use stripe_runtime::{HyperTransport, Proxy};

use crate::{
    api::{Client, create},
    environment::{child, run, told},
    server::{Answer, Server, ok},
};

/// A proxy, which is the server behind it as well.
fn proxy() -> Server {
    Server::new(|_, seen| match seen.method.as_str() {
        "CONNECT" => Answer::Bytes(b"HTTP/1.1 200 Connected\r\n\r\n".to_vec()),
        _ => ok(r#"{"id":"ch_1"}"#),
    })
}

#[tokio::test]
async fn calls_go_through_a_proxy_with_its_password() {
    let proxy = proxy();
    let url = format!("http://user:pass@{}", proxy.address());
    let client = Client::builder("sk_test")
        .proxy(&url)
        .base_urls("http://stripe.invalid")
        .timeout(Duration::from_secs(80))
        .build()
        .unwrap();
    assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
    let seen = proxy.seen();
    assert_eq!(seen[0].method, "CONNECT");
    assert!(
        seen[0].target.starts_with("stripe.invalid"),
        "{}",
        seen[0].target
    );
    assert_eq!(
        seen[0].header("proxy-authorization"),
        Some("Basic dXNlcjpwYXNz")
    );
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(seen[1].target, "/v1/charges");
}

#[tokio::test]
async fn a_transport_goes_through_its_proxy() {
    let proxy = proxy();
    let client = Client::builder("sk_test")
        .transport(HyperTransport::with_proxy(Proxy::Url(proxy.url())).unwrap())
        .base_urls("http://stripe.invalid")
        .build()
        .unwrap();
    assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
    assert_eq!(proxy.seen()[0].method, "CONNECT");
}

#[tokio::test]
async fn the_proxy_comes_from_the_environment() {
    if let Some(url) = told() {
        for builder in [
            Client::builder("sk_test"),
            Client::builder("sk_test").transport(HyperTransport::new()),
        ] {
            let client = builder.base_urls(&url).build().unwrap();
            assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
        }
        return;
    }
    let proxy = proxy();
    run(child(
        "proxy::the_proxy_comes_from_the_environment",
        "http://stripe.invalid",
    )
    .env("HTTP_PROXY", proxy.url())
    .env("http_proxy", proxy.url()));
    let seen = proxy.seen();
    let seen: Vec<_> = seen
        .iter()
        .map(|seen| (seen.method.as_str(), seen.target.as_str()))
        .collect();
    assert_eq!(
        seen,
        [("CONNECT", "stripe.invalid:80"), ("POST", "/v1/charges")].repeat(2)
    );
}

#[test]
fn a_url_that_is_no_proxys_is_refused_and_not_told() {
    let error = Client::builder("sk_test")
        .proxy("socks9://user:hidden@proxy")
        .build()
        .unwrap_err();
    assert!(!error.to_string().contains("hidden"), "{error}");
    assert!(
        Client::builder("sk_test")
            .proxy("http://user:pass@proxy:1")
            .build()
            .is_ok()
    );
}
