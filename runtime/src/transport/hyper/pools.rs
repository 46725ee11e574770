//! A pool of connections for each runtime.
//!
//! A connection is driven by a task of the runtime in which it was made. If another runtime took it over, a call would wait for a
//! task that nobody may be polling: until its deadline, where the first runtime is a thread of its own that does something else.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use hyper_util::{
    client::legacy,
    rt::{TokioExecutor, TokioTimer},
};
use tokio::runtime::{Handle, Id};

use super::{Outgoing, tls::Connector};

pub(super) type Client = legacy::Client<Connector, Outgoing>;

/// How long a connection may lie idle before it is given up; below the minute after which many servers do so.
const IDLE: Duration = Duration::from_secs(50);

/// How long the head of a response may be, in bytes, unless set otherwise.
const HEAD: usize = 256 << 10;

/// What hyper needs to read anything at all.
const SHORTEST_HEAD: usize = 8 << 10;

/// So many runtimes are remembered: programs have one, and tests one after the other.
const RUNTIMES: usize = 8;

pub(super) struct Pools {
    connector: Connector,
    head: usize,
    /// By runtime, the latest last.
    clients: Mutex<VecDeque<(Id, Client)>>,
}

impl Pools {
    pub(super) fn new(connector: Connector) -> Self {
        Self {
            connector,
            head: HEAD,
            clients: Mutex::default(),
        }
    }

    /// The same, with another limit to the head of a response, and without connections.
    pub(super) fn with_head(&self, head: usize) -> Self {
        Self {
            connector: self.connector.clone(),
            head: head.max(SHORTEST_HEAD),
            clients: Mutex::default(),
        }
    }

    /// The client whose connections are those of this runtime.
    pub(super) fn client(&self, runtime: &Handle) -> Client {
        let id = runtime.id();
        // Whole after any panic: nothing in between can.
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = clients.iter().find(|(of, _)| *of == id) {
            return client.clone();
        }
        let client = legacy::Client::builder(TokioExecutor::new())
            .pool_idle_timeout(IDLE)
            .pool_timer(TokioTimer::new())
            .http1_max_buf_size(self.head)
            .build(self.connector.clone());
        clients.push_back((id, client.clone()));
        if clients.len() > RUNTIMES {
            clients.pop_front();
        }
        client
    }
}

impl fmt::Debug for Pools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pools").finish_non_exhaustive()
    }
}
