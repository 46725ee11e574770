// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAccountRateLimitExceededError;

/// Account cannot exceed a configured concurrency rate limit on updates.
///
/// The schema `v2.error.account_rate_limit_exceeded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountRateLimitExceeded {
    /// Information about the error that occurred
    pub error: V2ErrorAccountRateLimitExceededError,
}

impl Blank for V2ErrorAccountRateLimitExceeded {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAccountRateLimitExceeded {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_rate_limit_exceeded",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorAccountRateLimitExceeded {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountRateLimitExceeded);
