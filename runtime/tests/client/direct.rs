//! Straight to the server, past the proxies of the environment.

use stripe_runtime::HyperTransport;

use crate::{
    api::{Client, ClientBuilder, create},
    environment::{child, run, told},
    server::Server,
};

const CHARGE: &str = r#"{"id":"ch_1"}"#;

#[tokio::test]
async fn the_proxies_of_the_environment_can_be_passed_over() {
    if let Some(url) = told() {
        for builder in direct() {
            let client = builder.base_urls(&url).build().unwrap();
            assert_eq!(create().send(&client).await.unwrap().id, "ch_1");
        }
        return;
    }
    let (server, proxy) = (Server::always(CHARGE), Server::always(CHARGE));
    run(child(
        "direct::the_proxies_of_the_environment_can_be_passed_over",
        &server.url(),
    )
    .env("HTTP_PROXY", proxy.url())
    .env("http_proxy", proxy.url()));
    assert_eq!(server.seen().len(), direct().len());
    assert_eq!(proxy.seen().len(), 0);
}

/// The ways to ask for it; without the feature `proxy` there is no other.
fn direct() -> Vec<ClientBuilder> {
    let builder = || Client::builder("sk_test");
    let mut direct = vec![
        builder().no_proxy(),
        builder().transport(HyperTransport::direct(&[]).unwrap()),
    ];
    if cfg!(not(feature = "proxy")) {
        direct.push(builder());
        direct.push(builder().transport(HyperTransport::new()));
    }
    direct
}
