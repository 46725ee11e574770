//! Misbehaviour on request: what the mock does to an answer that a client has to live with.

mod inject;
mod rules;

use std::time::Duration;

pub use self::inject::{Injection, inject, inject_everywhere};
pub use self::rules::Rule;
pub(crate) use self::rules::Rules;
use crate::refusal::{ErrorType, Refusal};

/// What becomes of a request, in place of a good answer.
///
/// Requests that are wrong are refused all the same: misbehaviour begins after the check.
#[derive(Debug, Clone)]
pub struct Misbehaviour {
    pub(crate) act: Act,
    pub(crate) delay: Option<Duration>,
    pub(crate) should_retry: Option<bool>,
}

/// What is done to an answer.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    Nothing,
    Fail(u16),
    Cut(Cut),
    Truncate,
    Inject(Injection, Option<String>),
}

/// Where a connection ends before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cut {
    /// With no answer at all. What was asked for is done.
    BeforeAnswer,
    /// After the headers.
    BeforeBody,
    /// In the middle of the body.
    InBody,
    /// After the answer, unannounced: the next request on the connection finds it closed.
    AfterBody,
}

impl Misbehaviour {
    /// Fails with a status and an error of the type that goes with it. What was asked for is not done.
    pub fn fail(status: u16) -> Self {
        Self::of(Act::Fail(status))
    }

    /// Fails as Stripe does where requests come too fast: status 429.
    pub fn rate_limit() -> Self {
        Self::fail(429)
    }

    /// Ends the connection.
    pub fn cut(cut: Cut) -> Self {
        Self::of(Act::Cut(cut))
    }

    /// Sends half of the body as if it were all of it.
    pub fn truncate() -> Self {
        Self::of(Act::Truncate)
    }

    /// Answers late, by tokio's clock: a test that pauses it does not wait.
    pub fn delay(delay: Duration) -> Self {
        Self::of(Act::Nothing).after(delay)
    }

    /// Puts what the document does not know wherever it can be put.
    pub fn inject(injection: Injection) -> Self {
        Self::of(Act::Inject(injection, None))
    }

    /// Puts what the document does not know at a JSON pointer into the body: `/data/0/status`. Where there is
    /// nothing that can be changed so, the answer is an error of status 500 that says it.
    pub fn inject_at(injection: Injection, pointer: impl Into<String>) -> Self {
        Self::of(Act::Inject(injection, Some(pointer.into())))
    }

    /// Does it after a delay.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Sends `Stripe-Should-Retry` with the answer.
    #[must_use]
    pub fn should_retry(mut self, should_retry: bool) -> Self {
        self.should_retry = Some(should_retry);
        self
    }

    fn of(act: Act) -> Self {
        Self {
            act,
            delay: None,
            should_retry: None,
        }
    }
}

/// The error that goes with a status.
pub(crate) fn failure(status: u16) -> Refusal {
    let (kind, code, message) = match status {
        402 => (
            ErrorType::Card,
            Some("card_declined"),
            "The card was declined.",
        ),
        409 => (
            ErrorType::InvalidRequest,
            Some("lock_timeout"),
            "Something else is at work on this object.",
        ),
        429 => (
            ErrorType::InvalidRequest,
            Some("rate_limit"),
            "Requests come too fast.",
        ),
        400..=499 => (
            ErrorType::InvalidRequest,
            None,
            "The request was not accepted.",
        ),
        _ => (ErrorType::Api, None, "Something went wrong at Stripe."),
    };
    Refusal {
        status,
        kind,
        code,
        ..Refusal::new(message)
    }
}

/// The error that tells a test that it named a place of an answer in vain.
pub(crate) fn nothing_at(pointer: &str) -> Refusal {
    Refusal {
        kind: ErrorType::Api,
        ..Refusal::new(format!(
            "The answer has nothing at `{pointer}` that could be changed so."
        ))
    }
    .status(500)
}
