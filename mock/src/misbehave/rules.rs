//! When the mock misbehaves: for which operation, and for which of its requests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Misbehaviour;
use crate::model::Operation;

/// Says which requests misbehaviour is for. It does nothing until [`Rule::then`].
#[must_use = "a rule does nothing until `then`"]
pub struct Rule<'m> {
    rules: &'m Rules,
    operation: Option<&'static Operation>,
    skip: u64,
    times: u64,
}

/// All rules of a mock, in the order in which they were made.
#[derive(Debug, Default)]
pub(crate) struct Rules(Mutex<Vec<Kept>>);

#[derive(Debug)]
struct Kept {
    operation: Option<&'static Operation>,
    /// How many requests still to let pass.
    skip: u64,
    /// How many requests still to misbehave on.
    times: u64,
    misbehaviour: Misbehaviour,
}

impl Rule<'_> {
    /// Lets this many requests pass first.
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Misbehaves on this many requests, and on none after them. On all if not set.
    pub fn times(mut self, requests: u64) -> Self {
        self.times = requests;
        self
    }

    /// Misbehaves on one request.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Misbehaves in this way from now on. Of several rules for a request the oldest wins.
    pub fn then(self, misbehaviour: Misbehaviour) {
        self.rules.lock().push(Kept {
            operation: self.operation,
            skip: self.skip,
            times: self.times,
            misbehaviour,
        });
    }
}

impl Rules {
    /// A rule for one operation, or for all.
    pub(crate) fn rule(&self, operation: Option<&'static Operation>) -> Rule<'_> {
        Rule {
            rules: self,
            operation,
            skip: 0,
            times: u64::MAX,
        }
    }

    /// Forgets all rules.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// What to do to a request of an operation.
    pub(crate) fn take(&self, operation: &'static Operation) -> Option<Misbehaviour> {
        let mut rules = self.lock();
        let mut taken = None;
        for rule in rules.iter_mut() {
            let is_for_all = rule.operation.is_none();
            if !is_for_all && !rule.operation.is_some_and(|it| std::ptr::eq(it, operation)) {
                continue;
            }
            // Each rule counts for itself, whether or not another one is at work.
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if taken.is_none() {
                rule.times -= 1;
                taken = Some(rule.misbehaviour.clone());
            }
        }
        rules.retain(|rule| rule.times > 0);
        taken
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
