//! Connecting accounts that exist already.

use stripe_runtime::{ErrorKind, oauth};

use crate::{
    api::client,
    server::{Server, ok, status},
};

#[tokio::test]
async fn a_code_becomes_a_token_that_does_not_print() {
    let server = Server::script(vec![
        || {
            ok(
                r#"{"access_token":"sk_hidden","refresh_token":"rt_hidden","livemode":false,"scope":"read_write",
                "stripe_user_id":"acct_1","stripe_publishable_key":"pk_1","token_type":"bearer"}"#,
            )
        },
        || ok(r#"{"access_token":"sk_2","stripe_user_id":"acct_1"}"#),
        || ok(r#"{"stripe_user_id":"acct_1"}"#),
    ]);
    let client = client(&server);
    let request = oauth::token("ac_hidden");
    assert!(!format!("{request:?}").contains("hidden"));
    let token = request.send(&client).await.unwrap();
    assert_eq!(
        (token.stripe_user_id.as_str(), token.access_token.as_deref()),
        ("acct_1", Some("sk_hidden"))
    );
    assert!(!format!("{token:?}").contains("hidden"), "{token:?}");
    oauth::refresh("rt_1")
        .param("scope", "read_only")
        .send(&client)
        .await
        .unwrap();
    let ended = oauth::deauthorize("ca_1", "acct_1")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(ended.stripe_user_id, "acct_1");

    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| (seen.target.as_str(), seen.text()))
        .collect();
    assert_eq!(
        sent,
        [
            (
                "/oauth/token",
                "grant_type=authorization_code&code=ac_hidden"
            ),
            (
                "/oauth/token",
                "grant_type=refresh_token&refresh_token=rt_1&scope=read_only"
            ),
            ("/oauth/deauthorize", "client_id=ca_1&stripe_user_id=acct_1"),
        ]
    );
    assert_eq!(
        seen[0].header("authorization"),
        Some("Bearer sk_test_secret")
    );
    assert_eq!(oauth::token("x").base().url(), "https://connect.stripe.com");
}

#[tokio::test]
async fn an_oauth_error_has_its_code() {
    let server = Server::script(vec![|| {
        status(
            400,
            r#"{"error":"invalid_grant","error_description":"This code was used before."}"#,
        )
    }]);
    let error = oauth::token("ac_1")
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::InvalidRequest, Some("invalid_grant"))
    );
    assert_eq!(error.message(), "This code was used before.");
}
