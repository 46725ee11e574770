// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Tokens referencing a Person resource and its associated account.
    ///
    /// Parameters at `PostIdentityVerificationSessions/related_person`.
    pub struct RelatedPersonParam;
}

impl RelatedPersonParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account: impl Into<String>, person: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("account", Value::text(account))
                .with("person", Value::text(person)),
        )
    }
}
