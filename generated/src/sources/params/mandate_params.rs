// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params};
use crate::MandateAcceptanceParams;

stripe_runtime::params! {
    /// Information about a mandate possibility attached to a source object (generally for bank debits)
    /// as well as its acceptance status.
    ///
    /// Parameters at `PostSources/mandate`, `PostSourcesSource/mandate`.
    pub struct MandateParams;
}

impl MandateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acceptance`.
    #[inline]
    pub fn acceptance(self, acceptance: MandateAcceptanceParams) -> Self {
        Self(self.0.with("acceptance", acceptance))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(self) -> Self {
        Self(self.0.cleared("amount"))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(self, interval: MandateParamsInterval) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `notification_method`.
    #[inline]
    pub fn notification_method(self, notification_method: NotificationMethod) -> Self {
        Self(self.0.with("notification_method", notification_method))
    }
}

impl Default for MandateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostSources/mandate/interval`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateParamsInterval {
    /// `one_time`
    OneTime,
    /// `scheduled`
    Scheduled,
    /// `variable`
    Variable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateParamsInterval {
    OneTime = "one_time",
    Scheduled = "scheduled",
    Variable = "variable",
});

/// The values of `PostSources/mandate/notification_method`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationMethod {
    /// `deprecated_none`
    DeprecatedNone,
    /// `email`
    Email,
    /// `manual`
    Manual,
    /// `none`
    None,
    /// `stripe_email`
    StripeEmail,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(NotificationMethod {
    DeprecatedNone = "deprecated_none",
    Email = "email",
    Manual = "manual",
    None = "none",
    StripeEmail = "stripe_email",
});
