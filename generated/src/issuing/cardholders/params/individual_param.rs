// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CardIssuingParam, DateOfBirthSpecs, PersonVerificationParam};

stripe_runtime::params! {
    /// Additional information about an `individual` cardholder.
    ///
    /// Parameters at `PostIssuingCardholders/individual`, `PostIssuingCardholdersCardholder/individual`.
    pub struct IndividualParam;
}

impl IndividualParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: CardIssuingParam) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: DateOfBirthSpecs) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", Value::text(first_name)))
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", Value::text(last_name)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(self, verification: PersonVerificationParam) -> Self {
        Self(self.0.with("verification", verification))
    }
}

impl Default for IndividualParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
