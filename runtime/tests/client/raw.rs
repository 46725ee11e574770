//! Requests for endpoints that have no function.

use stripe_runtime::{Base, ErrorKind, HyperTransport, Method, Object, RawRequest};

use crate::{
    api::{Charge, builder, client, create, nothing},
    clock::Clock,
    server::Server,
};

#[tokio::test]
async fn parameters_travel_as_the_path_wants() {
    let server = Server::always(r#"{"id":"x"}"#);
    let client = client(&server);
    let version = "2026-05-27.preview";
    let post = |path| RawRequest::new(Method::Post, path, version).param("a", 1);
    let object: Charge = post("/v1/new").send(&client).await.unwrap();
    assert_eq!(object.id, "x");
    let _: Object = post("/v2/new").send(&client).await.unwrap();
    let _: Object = RawRequest::new(Method::Get, "/v1/new?b=2", version)
        .param("a", 1)
        .send(&client)
        .await
        .unwrap();
    let _: Object = post("/v1/new")
        .base(Base::Files)
        .stripe_account("acct_1")
        .send(&client)
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].text(), seen[1].text()), ("a=1", r#"{"a":1}"#));
    assert_eq!(seen[2].target, "/v1/new?b=2&a=1");
    assert!(
        seen.iter()
            .all(|seen| seen.header("stripe-version") == Some(version))
    );
    assert!(seen[0].header("idempotency-key").is_some());
    assert_eq!(seen[3].header("stripe-account"), Some("acct_1"));
}

#[tokio::test]
async fn a_post_without_parameters_says_that_it_has_no_body() {
    let server = Server::always(r#"{"id":"x"}"#);
    let client = client(&server);
    let post = |path: &str| client.raw(Method::Post, path);
    create().send(&client).await.unwrap();
    let _: Object = post("/v1/new").send(&client).await.unwrap();
    let _: Object = post("/v2/new").send(&client).await.unwrap();
    nothing().send(&client).await.unwrap();
    nothing().param("a", 1).send(&client).await.unwrap();
    let _: Object = client
        .raw(Method::Delete, "/v1/old")
        .send(&client)
        .await
        .unwrap();
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| {
            (
                seen.header("content-length"),
                seen.header("content-type"),
                seen.text(),
            )
        })
        .collect();
    let (form, json) = (
        Some("application/x-www-form-urlencoded"),
        Some("application/json"),
    );
    assert_eq!(
        sent,
        [
            (Some("0"), form, ""),
            (Some("0"), form, ""),
            (Some("2"), json, "{}"),
            (Some("2"), json, "{}"),
            (Some("7"), json, r#"{"a":1}"#),
            (None, None, ""),
        ]
    );
}

#[tokio::test]
async fn a_client_knows_the_version_of_its_crate_from_the_start() {
    let server = Server::always(r#"{"id":"x"}"#);
    let transport = || HyperTransport::direct(&[]).unwrap();
    let get = |client: &stripe_runtime::Client| {
        client
            .raw(Method::Get, "/v1/new")
            .stripe_account("acct_1")
            .send::<Object>(client)
    };
    get(&client(&server)).await.unwrap();
    let told = builder(&server, &Clock::default())
        .stripe_version("2026-01-01.told")
        .build()
        .unwrap();
    get(&told).await.unwrap();
    told.raw(Method::Get, "/v1/new")
        .stripe_version("2026-02-02.asked")
        .send::<Object>(&told)
        .await
        .unwrap();
    let versions: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("stripe-version").map(str::to_owned))
        .collect();
    assert_eq!(
        versions.iter().flatten().collect::<Vec<_>>(),
        [crate::api::VERSION, "2026-01-01.told", "2026-02-02.asked"]
    );

    // The runtime's own client belongs to no document.
    let unpinned = stripe_runtime::Client::builder("sk_test")
        .base_urls(&server.url())
        .transport(transport())
        .build()
        .unwrap();
    let error = get(&unpinned).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert!(error.to_string().contains("stripe_version"), "{error}");
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_path_begins_with_a_slash() {
    let server = Server::always("{}");
    let client = client(&server);
    for path in ["v1/charges", "", ".evil.example/v1", "@evil.example/"] {
        let request = RawRequest::new(Method::Get, path, "v");
        assert_eq!(
            request.send::<Object>(&client).await.unwrap_err().kind(),
            ErrorKind::Usage
        );
    }
    assert_eq!(server.seen().len(), 0);
}
