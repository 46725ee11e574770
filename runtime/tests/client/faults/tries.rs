//! One call under one fault: what became of it.

use std::{
    fmt,
    net::TcpListener,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU32, Ordering},
    },
};

use stripe_runtime::{HyperTransport, Observer, RequestEvent};
use tokio::sync::Notify;

use super::{
    calls::Call,
    stage::{Act, Stage},
};
use crate::{
    api::{Client, ClientBuilder},
    clock::{Clock, Clocked},
};

/// What a response may have at most.
pub(super) const LIMIT: u64 = 64 << 10;

/// The outcome of a call, as the table has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Outcome {
    pub(super) words: String,
    pub(super) attempts: u32,
    /// How many idempotency keys the server saw.
    pub(super) keys: usize,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.words, self.attempts)
    }
}

#[derive(Clone, Default)]
struct Attempts(Arc<AtomicU32>);

impl Observer for Attempts {
    fn on_request(&self, event: &RequestEvent<'_>) {
        self.0.store(event.attempt, Ordering::SeqCst);
    }
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A client for the server at an address; attempts are counted.
fn client(base: &str, clock: &Clock, attempts: &Attempts) -> ClientBuilder {
    static TRANSPORT: LazyLock<HyperTransport> =
        LazyLock::new(|| HyperTransport::direct(&[]).unwrap());
    Client::builder("sk_test_secret")
        .base_urls(base)
        .max_response_size(LIMIT)
        .observer(attempts.clone())
        .transport(Clocked(clock.clone(), TRANSPORT.clone()))
}

/// Makes a call of a server that acts so. `body` is that of a right response, if one comes.
pub(super) async fn under(call: Call, act: Act, scheme: &str, body: &str) -> Outcome {
    let clock = Clock::default();
    let tag = format!("{:06}", NUMBER.fetch_add(1, Ordering::SeqCst));
    let is_over = Arc::new(Notify::new());
    let time = tokio::spawn(time(clock.clone(), Arc::clone(&is_over)));
    let stage = Stage::new(act, is_over, &tag);
    let attempts = Attempts::default();
    let client = client(&format!("{scheme}://{}", stage.address), &clock, &attempts);
    let words = words(call, &client.build().unwrap(), &call.result(body, &tag)).await;
    time.abort();
    let seen = stage.seen();
    let attempts = attempts.0.load(Ordering::SeqCst);
    assert!(
        seen.keys.len() <= 1,
        "{call:?} had the keys {:?}",
        seen.keys
    );
    assert!(
        seen.requests <= attempts as usize,
        "{} requests in {attempts} attempts",
        seen.requests
    );
    Outcome {
        words,
        attempts,
        keys: seen.keys.len(),
    }
}

/// Lets the time allowed pass whenever the server says so, but not before the client has read what came.
async fn time(clock: Clock, is_over: Arc<Notify>) {
    loop {
        is_over.notified().await;
        // The runtime looks for what came each time it has run some tasks.
        for _ in 0..500 {
            tokio::task::yield_now().await;
        }
        clock.pass_deadline();
    }
}

/// Makes a call where nobody listens.
pub(super) async fn refused(call: Call) -> Outcome {
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let attempts = Attempts::default();
    let client = client(&format!("http://{address}"), &Clock::default(), &attempts);
    let words = words(call, &client.build().unwrap(), "").await;
    Outcome {
        words,
        attempts: attempts.0.load(Ordering::SeqCst),
        keys: 0,
    }
}

/// Makes a call, and says what became of it. A result that is not this one's fails the test.
async fn words(call: Call, client: &Client, result: &str) -> String {
    match call.make(client).await {
        Ok(found) => {
            assert_eq!(found, result, "{call:?} got the result of another request");
            "ok".to_owned()
        }
        Err(error) => {
            let shown = format!("{error}{error:?}");
            let is_secret = |secret: &&str| shown.contains(*secret);
            assert!(!["hidden", "sk_test"].iter().any(is_secret), "{shown}");
            match error.call_succeeded() {
                true => format!("{:?}, done", error.kind()),
                false => format!("{:?}", error.kind()),
            }
        }
    }
}
