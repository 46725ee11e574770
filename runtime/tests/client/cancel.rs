//! Giving a call up.

use std::time::Duration;

use crate::{
    api::{builder, create},
    clock::Clock,
    server::{Server, status},
};

#[tokio::test]
async fn a_wait_between_tries_can_be_cancelled() {
    let server = Server::script(vec![|| status(500, "")]);
    let clock = Clock::stuck();
    let client = builder(&server, &clock).build().unwrap();
    let call = tokio::spawn(create().send(&client).with_response());
    // The call has made its first try and waits for the second.
    while clock.waits().is_empty() {
        tokio::task::yield_now().await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(server.seen().len(), 1);
    assert_eq!(clock.waits(), [Duration::from_millis(500)]);
}

#[tokio::test]
async fn a_call_that_is_never_polled_sends_nothing() {
    let server = Server::always("{}");
    let client = builder(&server, &Clock::default()).build().unwrap();
    drop(create().send(&client));
    create().send(&client).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
}
