//! What comes from the environment, seen in a process of its own: this one's environment is all tests' at once.

use std::{env, process::Command};

use stripe_runtime::{Base, ErrorKind};

use crate::{
    api::{Client, create},
    server::{Answer, Server, ok},
};

const TEST: &str = "environment::the_key_and_the_proxy_come_from_the_environment";
const CHILD: &str = "STRIPE_CLIENT_TEST_CHILD";

/// This test again, in a process of its own.
fn child() -> Command {
    let mut child = Command::new(env::current_exe().unwrap());
    child
        .args(["--exact", TEST])
        .env(CHILD, "1")
        .env_remove("STRIPE_SECRET_KEY")
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    child
}

#[tokio::test]
async fn the_key_and_the_proxy_come_from_the_environment() {
    if env::var_os(CHILD).is_some() {
        return in_the_child().await;
    }
    let proxy = Server::new(|_, seen| match seen.method.as_str() {
        "CONNECT" => Answer::Bytes(b"HTTP/1.1 200 Connected\r\n\r\n".to_vec()),
        _ => ok(r#"{"id":"ch_1"}"#),
    });
    let with_key = child()
        .env("STRIPE_SECRET_KEY", "sk_test_environment")
        .env("HTTP_PROXY", proxy.url())
        .env("http_proxy", proxy.url())
        .output()
        .unwrap();
    assert!(with_key.status.success(), "{with_key:?}");
    let seen = proxy.seen().clone();
    assert_eq!(
        (seen[0].method.as_str(), seen[0].target.as_str()),
        ("CONNECT", "stripe.invalid:80")
    );
    assert_eq!(
        seen[1].header("authorization"),
        Some("Bearer sk_test_environment")
    );

    let without_key = child().output().unwrap();
    assert!(without_key.status.success(), "{without_key:?}");
    assert_eq!(proxy.seen().len(), 2);
}

async fn in_the_child() {
    if env::var_os("STRIPE_SECRET_KEY").is_none() {
        let error = Client::from_env().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.to_string().contains("STRIPE_SECRET_KEY"), "{error}");
        return;
    }
    let key_only = Client::from_env().unwrap();
    assert_eq!(key_only.base_url(Base::Api), "https://api.stripe.com");
    let client = crate::api::ClientBuilder::from_env()
        .unwrap()
        .base_urls("http://stripe.invalid")
        .build()
        .unwrap();
    assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
}
