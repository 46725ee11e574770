//! A transport of the caller's own, on an executor that knows nothing of tokio.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_runtime::{
    BoxFuture, ByteStream, Client, ErrorKind, Method, Object, RawRequest, Transport,
    TransportError, TransportErrorKind, Value,
};

/// Answers from memory, after as many failures as it is told.
#[derive(Clone, Default)]
struct Memory {
    failures: Arc<Mutex<usize>>,
    seen: Arc<Mutex<Vec<String>>>,
    slept: Arc<Mutex<Vec<Duration>>>,
    printed: Arc<Mutex<Vec<String>>>,
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            self.printed.lock().unwrap().push(format!("{request:?}"));
            let (head, mut body) = request.into_parts();
            let mut text = format!("{} {} ", head.method, head.uri);
            while let Some(piece) = body.next_piece().await {
                text.push_str(std::str::from_utf8(&piece?).unwrap());
            }
            self.seen.lock().unwrap().push(text);
            let mut failures = self.failures.lock().unwrap();
            if *failures > 0 {
                *failures -= 1;
                return Err(TransportError::new(
                    TransportErrorKind::Connect,
                    "no network here",
                ));
            }
            Ok(http::Response::new(ByteStream::from(r#"{"id":"ch_1"}"#)))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let slept = Arc::clone(&self.slept);
        Box::pin(async move {
            if duration >= Duration::from_secs(80) {
                std::future::pending::<()>().await;
            }
            slept.lock().unwrap().push(duration);
        })
    }
}

fn call(memory: &Memory) -> stripe_runtime::Call<Object> {
    let client = Client::builder("sk_test")
        .transport(memory.clone())
        .build()
        .unwrap();
    RawRequest::new(Method::Post, "/v1/charges", "2026-05-27.dahlia")
        .param("amount", 7)
        .send(&client)
}

#[test]
fn a_call_needs_no_runtime() {
    let memory = Memory {
        failures: Arc::new(Mutex::new(2)),
        ..Memory::default()
    };
    let response = pollster::block_on(call(&memory).with_response()).unwrap();
    assert_eq!((response.tries(), response.status()), (3, 200));
    assert_eq!(
        *memory.seen.lock().unwrap(),
        ["POST https://api.stripe.com/v1/charges amount=7"; 3]
    );
    assert_eq!(memory.slept.lock().unwrap().len(), 2);
}

#[test]
fn its_failures_are_the_clients() {
    let memory = Memory {
        failures: Arc::new(Mutex::new(9)),
        ..Memory::default()
    };
    let error = pollster::block_on(call(&memory)).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Connection, 3));
    assert_eq!(error.to_string(), "could not connect: no network here");
}

/// A transport may well log what it is given.
#[test]
fn what_a_transport_gets_prints_no_secret() {
    let memory = Memory::default();
    let client = Client::builder("sk_test_hidden")
        .transport(memory.clone())
        .build()
        .unwrap();
    let request = RawRequest::new(Method::Post, "/v1/tokens", "2026-05-27.dahlia")
        .http_header("X-Token", "hidden_too")
        .param("card", Value::secret("4242424242424242"));
    pollster::block_on(request.clone().send::<Object>(&client)).unwrap();
    pollster::block_on(request.api_key("ek_hidden").send::<Object>(&client)).unwrap();
    let printed = memory.printed.lock().unwrap();
    assert_eq!(printed.len(), 2);
    for printed in printed.iter() {
        assert!(printed.contains("/v1/tokens"), "{printed}");
        for secret in ["hidden", "4242"] {
            assert!(!printed.contains(secret), "{secret} in {printed}");
        }
    }
}
