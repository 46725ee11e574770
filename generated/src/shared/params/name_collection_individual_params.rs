// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/name_collection/individual`, `PostPaymentLinks/name_collection/individual`, `PostPaymentLinksPaymentLink/name_collection/individual`.
    pub struct NameCollectionIndividualParams;
}

impl NameCollectionIndividualParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `optional`.
    #[inline]
    pub fn optional(self, optional: bool) -> Self {
        Self(self.0.with("optional", optional))
    }
}
