// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::FlexibleParams;

stripe_runtime::params! {
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    ///
    /// Parameters at `PostSubscriptionSchedules/billing_mode`, `PostSubscriptions/billing_mode`, `PostCheckoutSessions/subscription_data/billing_mode` and 3 more places.
    pub struct BillingMode;
}

impl BillingMode {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BillingModeType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: FlexibleParams) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

/// The values of `PostSubscriptionSchedules/billing_mode/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingModeType {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingModeType {
    Classic = "classic",
    Flexible = "flexible",
});
