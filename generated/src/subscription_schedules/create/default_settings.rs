// Written by `cargo xtask generate`. Do not edit.
//! What `default_settings` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

pub mod automatic_tax;
pub mod invoice_settings;

pub use crate::subscription_schedule::default_settings::{
    BillingCycleAnchor, CollectionMethod,
};

pub use crate::subscriptions::create::{BillingThresholds, TransferData};

rt::params! {
    /// Parameters for `default_settings[automatic_tax]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `phases[][automatic_tax]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) and 2 more places.
    pub struct AutomaticTax;
}

impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: automatic_tax::Liability) -> Self {
        Self(self.0.with("liability", liability))
    }
}

rt::params! {
    /// Parameters for `default_settings[invoice_settings]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `phases[][invoice_settings]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) and 2 more places.
    pub struct InvoiceSettings;
}

impl InvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_tax_ids`.
    #[inline]
    pub fn account_tax_ids(
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<crate::ids::TaxIdId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    rt::Value::list(
                        account_tax_ids
                            .into_iter()
                            .map(Into::<crate::ids::TaxIdId>::into),
                    ),
                ),
        )
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.cleared("account_tax_ids"))
    }

    /// Sets `days_until_due`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: invoice_settings::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
