//! Events that were delivered before. Stripe delivers at least once.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use crate::BoxFuture;

/// Remembers which events have been handled.
///
/// An event is remembered only once its handler is done, so one whose handler fails, or is cut short, is handled when it
/// comes again. Two deliveries of one event at the same moment may both be handled.
pub trait Duplicates: Send + Sync {
    /// Whether the event with this id has been handled.
    fn is_known<'a>(&'a self, id: &'a str) -> BoxFuture<'a, bool>;

    /// Notes that the event with this id has been handled.
    fn remember<'a>(&'a self, id: &'a str) -> BoxFuture<'a, ()>;
}

/// Remembers the latest events in the memory of this process.
#[derive(Debug)]
pub struct Recent {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    ids: HashSet<Box<str>>,
    /// From the oldest on.
    order: VecDeque<Box<str>>,
}

impl Recent {
    /// Remembers at most that many events, and forgets the oldest first.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            seen: Mutex::default(),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Seen) -> T) -> T {
        // Both collections are whole after any panic: nothing in between can.
        act(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Duplicates for Recent {
    fn is_known<'a>(&'a self, id: &'a str) -> BoxFuture<'a, bool> {
        Box::pin(async move { self.with(|seen| seen.ids.contains(id)) })
    }

    fn remember<'a>(&'a self, id: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.with(|seen| {
                if self.capacity == 0 || !seen.ids.insert(id.into()) {
                    return;
                }
                seen.order.push_back(id.into());
                if seen.order.len() > self.capacity
                    && let Some(oldest) = seen.order.pop_front()
                {
                    seen.ids.remove(&oldest);
                }
            });
        })
    }
}
