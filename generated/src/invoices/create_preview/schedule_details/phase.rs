// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

#[cfg(feature = "invoices")]
pub mod add_invoice_item;
#[cfg(feature = "invoices")]
pub mod automatic_tax;
#[cfg(feature = "invoices")]
pub mod duration;
#[cfg(feature = "invoices")]
pub mod invoice_settings;
#[cfg(feature = "invoices")]
pub mod item;
#[cfg(feature = "invoices")]
pub use crate::invoice::CollectionMethod;
#[cfg(feature = "invoices")]
pub use crate::invoices::create::AutomaticTax;
#[cfg(feature = "invoices")]
pub use crate::quotes::create::Discount;
#[cfg(feature = "invoices")]
pub use crate::subscription_schedule::phase::ProrationBehavior;
#[cfg(feature = "invoices")]
pub use crate::subscription_schedules::create::StartDate;
#[cfg(feature = "invoices")]
pub use crate::subscription_schedules::create::phase::{AddInvoiceItem, Duration};
#[cfg(feature = "invoices")]
pub use crate::subscriptions::create::{BillingThresholds, Item, TransferData, TrialEnd};

#[cfg(feature = "invoices")]
/// The values of `schedule_details[phases][][billing_cycle_anchor]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `automatic`
    Automatic,
    /// `phase_start`
    PhaseStart,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(BillingCycleAnchor {
    Automatic = "automatic",
    PhaseStart = "phase_start",
});

/// A value for `schedule_details[phases][][end_date]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and `phases[][end_date]` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EndDate {
    /// A value.
    Timestamp(rt::Timestamp),
    /// `now`
    Now,
}

impl From<rt::Timestamp> for EndDate {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for EndDate {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<EndDate> for rt::Value {
    #[inline]
    fn from(choice: EndDate) -> Self {
        match choice {
            EndDate::Timestamp(value) => Self::from(value),
            EndDate::Now => Self::from("now"),
        }
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `schedule_details[phases][][invoice_settings]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct InvoiceSettings;
}

#[cfg(feature = "invoices")]
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
    pub fn issuer(self, issuer: crate::invoices::create::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

#[cfg(feature = "invoices")]
impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
