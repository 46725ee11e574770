// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/klarna/on_demand`, `PostPaymentIntentsIntent/payment_method_options/klarna/on_demand`, `PostPaymentIntentsIntentConfirm/payment_method_options/klarna/on_demand` and 3 more places.
    pub struct OnDemandParam;
}

impl OnDemandParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `average_amount`.
    #[inline]
    pub fn average_amount(mut self, average_amount: i64) -> Self {
        self.0.set("average_amount", average_amount);
        self
    }

    /// Sets `maximum_amount`.
    #[inline]
    pub fn maximum_amount(mut self, maximum_amount: i64) -> Self {
        self.0.set("maximum_amount", maximum_amount);
        self
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(mut self, minimum_amount: i64) -> Self {
        self.0.set("minimum_amount", minimum_amount);
        self
    }

    /// Sets `purchase_interval`.
    #[inline]
    pub fn purchase_interval(mut self, purchase_interval: PurchaseInterval) -> Self {
        self.0.set("purchase_interval", purchase_interval);
        self
    }

    /// Sets `purchase_interval_count`.
    #[inline]
    pub fn purchase_interval_count(mut self, purchase_interval_count: i64) -> Self {
        self.0.set("purchase_interval_count", purchase_interval_count);
        self
    }
}

impl Default for OnDemandParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentIntents/payment_method_options/klarna/on_demand/purchase_interval`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurchaseInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PurchaseInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
