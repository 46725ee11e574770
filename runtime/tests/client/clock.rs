//! The default transport under a clock that a test controls: waits end at once, deadlines when the test says so.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_runtime::{BoxFuture, ByteStream, HyperTransport, Transport, TransportError};
use tokio::sync::Notify;

/// What every test client's tries may take, so that deadlines and waits can be told apart.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(80);

#[derive(Clone, Default)]
pub(crate) struct Clock {
    waits: Arc<Mutex<Vec<Duration>>>,
    deadline: Arc<Notify>,
    stuck: bool,
}

impl Clock {
    /// A clock on which no wait ends.
    pub(crate) fn stuck() -> Self {
        Self {
            stuck: true,
            ..Self::default()
        }
    }

    /// The waits between tries so far.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    /// Lets the next deadline (or the one that is being waited for) pass.
    pub(crate) fn pass_deadline(&self) {
        self.deadline.notify_one();
    }
}

/// Sends through hyper, waits by the [`Clock`].
pub(crate) struct Clocked(pub(crate) Clock, pub(crate) HyperTransport);

impl Transport for Clocked {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        self.1.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.0.clone();
        Box::pin(async move {
            if duration >= TIMEOUT {
                clock.deadline.notified().await;
                return;
            }
            clock.waits.lock().unwrap().push(duration);
            if clock.stuck {
                std::future::pending::<()>().await;
            }
        })
    }

    fn library(&self) -> &str {
        "hyper-under-test/1"
    }
}
