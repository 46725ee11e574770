// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.billing_mode` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod flexible;

rt::params! {
    /// Parameters for `schedule_details[billing_mode][flexible]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and `subscription_details[billing_mode][flexible]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct Flexible;
}

impl Flexible {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `proration_discounts`.
    #[inline]
    pub fn proration_discounts(
        self,
        proration_discounts: flexible::ProrationDiscounts,
    ) -> Self {
        Self(self.0.with("proration_discounts", proration_discounts))
    }
}

impl Default for Flexible {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `schedule_details[billing_mode][type]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and `subscription_details[billing_mode][type]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[non_exhaustive]
pub enum Type {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Classic = "classic",
    Flexible = "flexible",
});
