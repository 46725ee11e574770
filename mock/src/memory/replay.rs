//! Idempotency keys: what was answered to the first request with a key is answered to all others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

use crate::refusal::{ErrorType, Refusal};
use crate::reply::Answer;

/// What a key was used for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Use {
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) params: Map<String, Value>,
}

/// The keys that were used, each within its account.
#[derive(Debug, Clone, Default)]
pub(crate) struct Replays(Arc<Mutex<HashMap<Key, Entry>>>);

/// An account and a key in it.
type Key = (String, String);

#[derive(Debug)]
struct Entry {
    used_for: Use,
    /// Nothing as long as the first request is not done.
    outcome: Option<Answer>,
    is_sent: bool,
}

/// What is to be done with a request that has a key.
pub(crate) enum Begun {
    /// It is the first one. The key is taken until the ticket is dropped.
    First(Ticket),
    /// It was answered before.
    Replayed(Answer),
}

/// Keeps a key taken while its first request is under way: others with it are in conflict.
pub(crate) struct Ticket {
    replays: Replays,
    key: Key,
}

impl Replays {
    fn entries(&self) -> MutexGuard<'_, HashMap<Key, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a request with a key.
    ///
    /// # Errors
    /// The key was used for something else, or the request that it was used for is under way.
    pub(crate) fn begin(&self, account: &str, key: &str, used_for: Use) -> Result<Begun, Refusal> {
        let key = (account.to_owned(), key.to_owned());
        let mut entries = self.entries();
        let Some(entry) = entries.get(&key) else {
            let entry = Entry {
                used_for,
                outcome: None,
                is_sent: false,
            };
            entries.insert(key.clone(), entry);
            return Ok(Begun::First(Ticket {
                replays: self.clone(),
                key,
            }));
        };
        if entry.used_for != used_for {
            return Err(refuse(
                400,
                "Keys for idempotent requests can only be used with the parameters they were first used with. Use another key if you meant another request.",
            ));
        }
        match (&entry.outcome, entry.is_sent) {
            (Some(outcome), true) => {
                let mut answer = outcome.clone();
                answer
                    .headers
                    .push(("idempotent-replayed", "true".to_owned()));
                Ok(Begun::Replayed(answer))
            }
            _ => Err(refuse(
                409,
                "There is currently another request in progress that uses this idempotency key.",
            )
            .code("idempotency_key_in_use")),
        }
    }
}

impl Ticket {
    /// Remembers what the first request was answered with.
    pub(crate) fn answered(&self, outcome: Answer) {
        if let Some(entry) = self.replays.entries().get_mut(&self.key) {
            entry.outcome = Some(outcome);
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut entries = self.replays.entries();
        match entries.get_mut(&self.key) {
            Some(entry) if entry.outcome.is_some() => entry.is_sent = true,
            // The request was given up before anything was done for it.
            _ => _ = entries.remove(&self.key),
        }
    }
}

fn refuse(status: u16, message: &str) -> Refusal {
    Refusal {
        kind: ErrorType::Idempotency,
        ..Refusal::new(message).status(status)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{Begun, Replays, Use};
    use crate::reply::Answer;

    fn usage(email: &str) -> Use {
        let mut params = Map::new();
        params.insert("email".to_owned(), Value::from(email));
        Use {
            method: "POST",
            path: "/v1/customers".to_owned(),
            params,
        }
    }

    #[test]
    fn a_key_is_taken_then_replayed_and_stays_with_its_request() {
        let replays = Replays::default();
        let begin = |key, email| replays.begin("", key, usage(email));
        let Ok(Begun::First(ticket)) = begin("k", "a") else {
            panic!("the key is new");
        };
        assert_eq!(begin("k", "a").err().unwrap().status, 409);
        let answer = Answer::json(json!({"id": "cus_1"}));
        ticket.answered(answer.clone());
        // Until the answer is sent.
        assert_eq!(
            begin("k", "a").err().unwrap().code,
            Some("idempotency_key_in_use")
        );
        drop(ticket);
        let Ok(Begun::Replayed(replayed)) = begin("k", "a") else {
            panic!("the key was used");
        };
        assert_eq!(replayed.body, answer.body);
        assert_eq!(
            replayed.headers,
            [("idempotent-replayed", "true".to_owned())]
        );
        assert_eq!(begin("k", "b").err().unwrap().status, 400);
        assert!(matches!(begin("other", "b"), Ok(Begun::First(_))));
        assert!(matches!(
            replays.begin("acct_1", "k", usage("b")),
            Ok(Begun::First(_))
        ));
    }

    #[test]
    fn a_key_is_free_again_if_nothing_was_done() {
        let replays = Replays::default();
        drop(replays.begin("", "k", usage("a")));
        assert!(matches!(
            replays.begin("", "k", usage("b")),
            Ok(Begun::First(_))
        ));
    }
}
