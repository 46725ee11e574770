//! A client whose responses come from memory.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_runtime::{BoxFuture, ByteStream, Client, Transport, TransportError};

/// Answers the n-th request with the n-th response, and all after that with the last; keeps what was sent.
#[derive(Clone, Default)]
pub(super) struct Memory {
    pub(super) responses: Arc<Vec<(u16, Vec<u8>)>>,
    pub(super) seen: Arc<Mutex<Vec<http::request::Parts>>>,
}

impl Memory {
    pub(super) fn new(responses: impl IntoIterator<Item = (u16, Vec<u8>)>) -> Self {
        Self {
            responses: Arc::new(responses.into_iter().collect()),
            seen: Arc::default(),
        }
    }

    pub(super) fn client(&self) -> Client {
        Client::builder("sk_test_hidden")
            .telemetry(false)
            .transport(self.clone())
            .build()
            .expect("the settings are right")
    }
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        let mut seen = self.seen.lock().expect("no panic while it is held");
        let (status, body) = self.responses[seen.len().min(self.responses.len() - 1)].clone();
        seen.push(request.into_parts().0);
        Box::pin(async move {
            let mut response = http::Response::new(ByteStream::from(body));
            *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
            Ok(response)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        match duration.as_secs() {
            0..=60 => Box::pin(std::future::ready(())),
            _ => Box::pin(std::future::pending()),
        }
    }
}
