// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{NameCollectionBusinessParams, NameCollectionIndividualParams};

stripe_runtime::params! {
    /// Controls name collection settings for the session.
    ///
    /// You can configure Checkout to collect your customers' business names, individual names, or both.
    /// Each name field can be either required or optional.
    ///
    /// If a [Customer](https://docs.stripe.com/api/customers) is created or provided, the names can be
    /// saved to the Customer object as well.
    ///
    /// You can't set this parameter if `ui_mode` is `custom`.
    ///
    /// Parameters at `PostCheckoutSessions/name_collection`, `PostPaymentLinks/name_collection`, `PostPaymentLinksPaymentLink/name_collection`.
    pub struct NameCollectionParams;
}

impl NameCollectionParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `business`.
    #[inline]
    pub fn business(self, business: NameCollectionBusinessParams) -> Self {
        Self(self.0.with("business", business))
    }

    /// Sets `individual`.
    #[inline]
    pub fn individual(self, individual: NameCollectionIndividualParams) -> Self {
        Self(self.0.with("individual", individual))
    }
}

impl Default for NameCollectionParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
