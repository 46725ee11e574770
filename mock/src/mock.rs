//! A mock that runs.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;

use stripe::Client;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::deliver::Events;
use crate::misbehave::Rule;
use crate::model::Base;
use crate::pipeline::Shared;
use crate::record::Recorded;
use crate::server::BASES;
use crate::{Builder, Error};

/// The key of [`Mock::client`].
const KEY: &str = "sk_test_mock";

/// A mock of Stripe, listening on 127.0.0.1. It stops when it is dropped.
pub struct Mock {
    shared: Arc<Shared>,
    addresses: Vec<SocketAddr>,
    running: Running,
}

/// Where a mock runs.
pub(crate) enum Running {
    Task(AbortHandle),
    Thread(Option<(oneshot::Sender<()>, JoinHandle<()>)>),
}

impl Mock {
    pub(crate) fn new(shared: Arc<Shared>, addresses: Vec<SocketAddr>, running: Running) -> Self {
        Self {
            shared,
            addresses,
            running,
        }
    }

    /// What makes events about the objects of this mock.
    pub(crate) fn events(&self) -> Events<'_> {
        Events {
            answers: &self.shared.answers,
            memory: self.shared.memory.as_ref(),
        }
    }

    /// Starts a mock with the default settings, as tasks of the current tokio runtime.
    ///
    /// # Errors
    /// There are no ports to listen at, or the document built into the mock is broken.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Begins with the default settings.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// What its connections share.
    #[cfg(test)]
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The address of the mock as the base of URLs: what `https://api.stripe.com` is for Stripe.
    pub fn url(&self) -> String {
        self.base_url(Base::Api)
    }

    /// The address of one of the mock's servers as the base of URLs.
    pub fn base_url(&self, base: Base) -> String {
        let mut addresses = BASES.iter().zip(&self.addresses);
        let address = addresses.find(|(it, _)| **it == base);
        address.map_or_else(String::new, |(_, address)| format!("http://{address}"))
    }

    /// A client that asks this mock, with the default settings.
    ///
    /// # Errors
    /// The client cannot be made.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_builder().build().map_err(Error::client)
    }

    /// A client that asks this mock, with settings still to be made.
    pub fn client_builder(&self) -> stripe::ClientBuilder {
        Client::builder(KEY)
            .base_url(stripe::Base::Api, &self.base_url(Base::Api))
            .base_url(stripe::Base::Files, &self.base_url(Base::Files))
            .base_url(stripe::Base::MeterEvents, &self.base_url(Base::MeterEvents))
            .base_url(stripe::Base::Connect, &self.base_url(Base::Connect))
            .no_proxy()
    }

    /// The requests that came so far, in their order, the refused ones too.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.recorded().iter().cloned().collect()
    }

    /// A rule of misbehaviour for one operation, by its `operationId`: `PostCustomers`.
    ///
    /// # Errors
    /// The document has no such operation.
    pub fn on(&self, operation: &str) -> Result<Rule<'_>, Error> {
        match self.shared.model.operation(operation) {
            Some(operation) => Ok(self.shared.rules.rule(Some(operation))),
            None => Err(Error::operation(operation)),
        }
    }

    /// A rule of misbehaviour for all operations.
    pub fn on_any(&self) -> Rule<'_> {
        self.shared.rules.rule(None)
    }

    /// Behaves again, whatever rules there are.
    pub fn behave(&self) {
        self.shared.rules.clear();
    }

    /// Forgets the requests that came so far.
    pub fn clear_requests(&self) {
        self.shared.recorded().clear();
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        match &mut self.running {
            Running::Task(task) => task.abort(),
            Running::Thread(thread) => {
                if let Some((stop, thread)) = thread.take() {
                    drop(stop);
                    // A thread that panicked has told so itself.
                    let _ = thread.join();
                }
            }
        }
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}
