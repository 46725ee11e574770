// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscriptions::update`](fn@crate::subscriptions::update).

#[cfg(feature = "subscriptions")]
pub mod add_invoice_item;
#[cfg(feature = "subscriptions")]
pub mod automatic_tax;
#[cfg(feature = "subscriptions")]
pub mod billing_schedule;
#[cfg(feature = "subscriptions")]
pub mod cancellation_details;
#[cfg(feature = "subscriptions")]
pub mod invoice_settings;
#[cfg(feature = "subscriptions")]
pub mod item;
#[cfg(feature = "subscriptions")]
pub use crate::subscription::pause_collection;
#[cfg(feature = "subscriptions")]
pub mod payment_settings;
#[cfg(feature = "subscriptions")]
pub mod pending_invoice_item_interval;
#[cfg(feature = "subscriptions")]
pub mod trial_settings;
#[cfg(feature = "subscriptions")]
pub use crate::invoices::create_preview::subscription_details::Item;
#[cfg(feature = "subscriptions")]
pub use crate::quotes::create::Discount;
#[cfg(feature = "subscriptions")]
pub use crate::subscription::CollectionMethod;
#[cfg(feature = "subscriptions")]
pub use crate::subscription_schedule::phase::ProrationBehavior;
#[cfg(feature = "subscriptions")]
pub use crate::subscriptions::cancel::CancellationDetails;

#[cfg(feature = "subscriptions")]
pub use crate::subscriptions::create::{
    AddInvoiceItem, AutomaticTax, BillingThresholds, CancelAt, InvoiceSettings,
    PaymentBehavior, PaymentSettings, PendingInvoiceItemInterval, TransferData, TrialEnd,
    TrialSettings,
};

#[cfg(feature = "subscriptions")]
pub use crate::subscriptions::resume::BillingCycleAnchor;

#[cfg(feature = "subscriptions")]
rt::params! {
    /// Parameters for `billing_schedules[]` of [`subscriptions::update`](fn@crate::subscriptions::update).
    pub struct BillingSchedule;
}

#[cfg(feature = "subscriptions")]
impl BillingSchedule {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `applies_to`.
    #[inline]
    pub fn applies_to(
        self,
        applies_to: impl IntoIterator<
            Item = crate::subscriptions::create::billing_schedule::AppliesTo,
        >,
    ) -> Self {
        Self(self.0.with("applies_to", rt::Value::list(applies_to)))
    }

    /// Sets `bill_until`.
    #[inline]
    pub fn bill_until(
        self,
        bill_until: crate::subscriptions::create::billing_schedule::BillUntil,
    ) -> Self {
        Self(self.0.with("bill_until", bill_until))
    }

    /// Sets `key`.
    #[inline]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.with("key", rt::Value::text(key)))
    }
}

#[cfg(feature = "subscriptions")]
impl Default for BillingSchedule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `pause_collection` of [`subscriptions::update`](fn@crate::subscriptions::update) and `pause_collection` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update).
    pub struct PauseCollection;
}

#[cfg(feature = "customers")]
impl PauseCollection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(behavior: crate::subscription::pause_collection::Behavior) -> Self {
        Self(rt::Params::new().with("behavior", behavior))
    }

    /// Sets `resumes_at`.
    #[inline]
    pub fn resumes_at(self, resumes_at: impl Into<rt::Timestamp>) -> Self {
        let resumes_at: rt::Timestamp = resumes_at.into();
        Self(self.0.with("resumes_at", resumes_at))
    }
}
