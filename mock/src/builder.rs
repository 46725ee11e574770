//! Settings of a mock.

use std::sync::Arc;
use std::thread;

use tokio::runtime;
use tokio::sync::oneshot;

use crate::Error;
use crate::answer::synthesis::Extent;
use crate::mock::{Mock, Running};
use crate::model::Model;
use crate::pipeline::{Settings, Shared};
use crate::server::Listeners;

/// Collects the settings of a mock.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it starts a mock"]
pub struct Builder {
    port: u16,
    settings: Settings,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            settings: Settings {
                any_base: false,
                any_version: false,
                remembered_requests: 100_000,
                extent: Extent::Usual,
                stateful: false,
            },
        }
    }

    /// Listens at this port of 127.0.0.1 and, for Stripe's other servers (files, meter events,
    /// Connect), at the three after it. Any free ports if not set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Has every operation at every port, for clients that know of one server only.
    pub fn any_base(mut self) -> Self {
        self.settings.any_base = true;
        self
    }

    /// Takes requests that ask for another version of the API than the document's, for clients of
    /// another version. The answers are those of the document's version all the same.
    pub fn any_version(mut self) -> Self {
        self.settings.any_version = true;
        self
    }

    /// How many requests [`Mock::requests`] has at most; older ones are forgotten. 100,000 if not set.
    pub fn remembered_requests(mut self, limit: usize) -> Self {
        self.settings.remembered_requests = limit;
        self
    }

    /// Remembers what requests do: an object that was created can be retrieved, changed, listed, searched and
    /// deleted, and is not found afterwards; a request that is sent again with its idempotency key is answered
    /// as it was the first time. Without this, every id is right, and no request changes anything.
    pub fn stateful(mut self) -> Self {
        self.settings.stateful = true;
        self
    }

    /// Answers with all that there can be: every property, none of them `null`, an item in every list.
    /// Objects deep inside, and those inside one of their own kind, stay as they usually are.
    pub fn full_answers(mut self) -> Self {
        self.settings.extent = Extent::Full;
        self
    }

    /// Starts the mock as tasks of the current tokio runtime.
    ///
    /// # Errors
    /// A port is taken, or the document built into the mock is broken.
    pub async fn start(self) -> Result<Mock, Error> {
        let shared = Arc::new(Shared::new(Model::get()?, self.settings));
        let listeners = Listeners::bind(self.port).await.map_err(Error::listen)?;
        let addresses = listeners.addresses().map_err(Error::listen)?;
        let task = tokio::spawn(listeners.serve(Arc::clone(&shared)));
        Ok(Mock::new(
            shared,
            addresses,
            Running::Task(task.abort_handle()),
        ))
    }

    /// Starts the mock in a thread of its own, for tests without async.
    ///
    /// # Errors
    /// A port is taken, the document built into the mock is broken, or there is no thread to be had.
    pub fn start_blocking(self) -> Result<Mock, Error> {
        let shared = Arc::new(Shared::new(Model::get()?, self.settings));
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(Error::listen)?;
        let listeners = runtime.block_on(Listeners::bind(self.port));
        let listeners = listeners.map_err(Error::listen)?;
        let addresses = listeners.addresses().map_err(Error::listen)?;
        let (stop, stopped) = oneshot::channel::<()>();
        let serve = listeners.serve(Arc::clone(&shared));
        let thread = thread::Builder::new()
            .name("stripe-mock".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        () = serve => {}
                        // Dropping the sender stops it as well.
                        _ = stopped => {}
                    }
                });
            })
            .map_err(Error::listen)?;
        Ok(Mock::new(
            shared,
            addresses,
            Running::Thread(Some((stop, thread))),
        ))
    }
}
