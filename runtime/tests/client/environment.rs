//! What comes from the environment, seen in a process of its own: this one's environment is all tests' at once.

use std::{env, process::Command};

use stripe_runtime::{Base, ErrorKind};

use crate::{
    api::{Client, ClientBuilder, create},
    server::Server,
};

const CHILD: &str = "STRIPE_CLIENT_TEST_CHILD";

/// A test again, in a process of its own, which is told where to send.
pub(crate) fn child(test: &str, url: &str) -> Command {
    let mut child = Command::new(env::current_exe().unwrap());
    child
        .args(["--exact", test])
        .env(CHILD, url)
        .env_remove("STRIPE_SECRET_KEY");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child
}

/// Where this process was told to send, if it is such a child.
pub(crate) fn told() -> Option<String> {
    env::var(CHILD).ok()
}

/// Runs it to its end, which is to be a good one.
pub(crate) fn run(child: &mut Command) {
    let output = child.output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[tokio::test]
async fn the_key_comes_from_the_environment() {
    if let Some(url) = told() {
        return with_the_key_or_without(&url).await;
    }
    let test = "environment::the_key_comes_from_the_environment";
    let server = Server::always(r#"{"id":"ch_1"}"#);
    run(child(test, &server.url()).env("STRIPE_SECRET_KEY", "sk_test_environment"));
    assert_eq!(
        server.only().header("authorization"),
        Some("Bearer sk_test_environment")
    );
    run(&mut child(test, &server.url()));
    assert_eq!(server.seen().len(), 1);
}

async fn with_the_key_or_without(url: &str) {
    if env::var_os("STRIPE_SECRET_KEY").is_none() {
        let error = Client::from_env().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert!(error.to_string().contains("STRIPE_SECRET_KEY"), "{error}");
        return;
    }
    let key_only = Client::from_env().unwrap();
    assert_eq!(key_only.base_url(Base::Api), "https://api.stripe.com");
    let client = ClientBuilder::from_env()
        .unwrap()
        .base_urls(url)
        .build()
        .unwrap();
    assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
}
