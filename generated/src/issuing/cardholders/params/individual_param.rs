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
    pub fn card_issuing(mut self, card_issuing: CardIssuingParam) -> Self {
        self.0.set("card_issuing", card_issuing);
        self
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(mut self, dob: DateOfBirthSpecs) -> Self {
        self.0.set("dob", dob);
        self
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.set("first_name", Value::text(first_name));
        self
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.set("last_name", Value::text(last_name));
        self
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(mut self, verification: PersonVerificationParam) -> Self {
        self.0.set("verification", verification);
        self
    }
}

impl Default for IndividualParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
