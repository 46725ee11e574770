//! Events that were delivered before, or are being handled. Stripe delivers at least once.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use super::handler::BoxError;
use crate::BoxFuture;

/// Remembers which events have been handled, and which are being handled.
///
/// The router [claims](Self::claim) an event before it runs the handler. It [remembers](Self::remember) the event once the
/// handler is done, and [releases](Self::release) it if the handler failed, panicked or was cut short, so that the event is
/// handled when it comes again.
///
/// [`Recent`] does this within one process. Several processes need a store that they share, in which a claim is one step that
/// only one of them can win, and ends by itself after a while, in case that its process dies. In Redis:
///
/// | | |
/// |---|---|
/// | `claim` | `SET stripe:evt_1 handling NX EX 600`: on success the event is to be handled. Otherwise `GET stripe:evt_1`: `done` is an event that has been handled, `handling` one that another process is at |
/// | `remember` | `SET stripe:evt_1 done EX 2592000` |
/// | `release` | `DEL stripe:evt_1` |
///
/// In PostgreSQL, with a table `(id text primary key, done boolean, until timestamptz)`:
///
/// | | |
/// |---|---|
/// | `claim` | `INSERT … VALUES ($1, false, now() + '10 min') ON CONFLICT (id) DO UPDATE SET until = excluded.until WHERE NOT done AND until < now() RETURNING id`: a row is an event to be handled. Otherwise `SELECT done` |
/// | `remember` | `UPDATE … SET done = true` |
/// | `release` | `DELETE … WHERE id = $1 AND NOT done` |
///
/// ```
/// # use stripe_runtime::{BoxFuture, webhook::{BoxError, Duplicates}};
/// # #[derive(Clone)] struct Redis;
/// # impl Redis {
/// #     async fn set_if_new(&self, _: &str, _: &str, _: u32) -> Result<bool, BoxError> { Ok(true) }
/// #     async fn set(&self, _: &str, _: &str, _: u32) -> Result<(), BoxError> { Ok(()) }
/// #     async fn get(&self, _: &str) -> Result<String, BoxError> { Ok(String::new()) }
/// #     fn delete_in_background(&self, _: &str) {}
/// # }
/// struct Shared(Redis);
///
/// impl Duplicates for Shared {
///     fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, BoxError>> {
///         Box::pin(async move {
///             if self.0.set_if_new(id, "handling", 600).await? {
///                 return Ok(true);
///             }
///             match self.0.get(id).await?.as_str() {
///                 "done" => Ok(false),
///                 _ => Err("the event is being handled by another process".into()),
///             }
///         })
///     }
///
///     fn remember<'a>(&'a self, id: &'a str) -> BoxFuture<'a, ()> {
///         // Should this fail, the event may be handled once more: Stripe delivers at least once.
///         Box::pin(async move { drop(self.0.set(id, "done", 2_592_000).await) })
///     }
///
///     fn release(&self, id: &str) {
///         self.0.delete_in_background(id);
///     }
/// }
/// ```
pub trait Duplicates: Send + Sync {
    /// Takes the event with this id for handling. `true`: it is the caller's to handle, and nobody else's until it is
    /// remembered or released. `false`: it has been handled.
    ///
    /// # Errors
    /// It is being handled at the moment, or nobody knows. The delivery is answered with an error, so that Stripe delivers it
    /// again: were it answered with success, an event whose handler then fails would not come again.
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, BoxError>>;

    /// Notes that the event with this id has been handled.
    fn remember<'a>(&'a self, id: &'a str) -> BoxFuture<'a, ()>;

    /// Gives up a claim: the event has not been handled. This is called where nothing can be waited for, so a store over the
    /// network does it in the background, or lets the claim run out.
    fn release(&self, id: &str);
}

/// Remembers the latest events in the memory of this process.
#[derive(Debug)]
pub struct Recent {
    capacity: usize,
    events: Mutex<Events>,
}

#[derive(Debug, Default)]
struct Events {
    claimed: HashSet<Box<str>>,
    handled: HashSet<Box<str>>,
    /// Those that were handled, from the oldest on.
    order: VecDeque<Box<str>>,
}

impl Recent {
    /// Remembers at most that many events, and forgets the oldest first.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            events: Mutex::default(),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Events) -> T) -> T {
        // The collections are whole after any panic: nothing in between can.
        act(&mut self.events.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Duplicates for Recent {
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            self.with(|events| {
                if events.handled.contains(id) {
                    Ok(false)
                } else if events.claimed.insert(id.into()) {
                    Ok(true)
                } else {
                    Err("the event is being handled for another delivery".into())
                }
            })
        })
    }

    fn remember<'a>(&'a self, id: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.with(|events| {
                events.claimed.remove(id);
                if self.capacity == 0 || !events.handled.insert(id.into()) {
                    return;
                }
                events.order.push_back(id.into());
                if events.order.len() > self.capacity
                    && let Some(oldest) = events.order.pop_front()
                {
                    events.handled.remove(&oldest);
                }
            });
        })
    }

    fn release(&self, id: &str) {
        self.with(|events| events.claimed.remove(id));
    }
}

/// An event that was claimed: it is released when this is dropped, unless it was remembered.
pub(super) struct Claim<'a> {
    duplicates: &'a dyn Duplicates,
    id: &'a str,
    open: bool,
}

impl<'a> Claim<'a> {
    /// Claims an event; `None` if it has been handled.
    pub(super) async fn new(
        duplicates: &'a dyn Duplicates,
        id: &'a str,
    ) -> Result<Option<Self>, BoxError> {
        let is_claimed = duplicates.claim(id).await?;
        Ok(is_claimed.then_some(Self {
            duplicates,
            id,
            open: true,
        }))
    }

    pub(super) async fn remember(mut self) {
        self.duplicates.remember(self.id).await;
        self.open = false;
    }
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        if self.open {
            self.duplicates.release(self.id);
        }
    }
}
