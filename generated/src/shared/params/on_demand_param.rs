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
    pub fn average_amount(self, average_amount: i64) -> Self {
        Self(self.0.with("average_amount", average_amount))
    }

    /// Sets `maximum_amount`.
    #[inline]
    pub fn maximum_amount(self, maximum_amount: i64) -> Self {
        Self(self.0.with("maximum_amount", maximum_amount))
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(self, minimum_amount: i64) -> Self {
        Self(self.0.with("minimum_amount", minimum_amount))
    }

    /// Sets `purchase_interval`.
    #[inline]
    pub fn purchase_interval(self, purchase_interval: PurchaseInterval) -> Self {
        Self(self.0.with("purchase_interval", purchase_interval))
    }

    /// Sets `purchase_interval_count`.
    #[inline]
    pub fn purchase_interval_count(self, purchase_interval_count: i64) -> Self {
        Self(self.0.with("purchase_interval_count", purchase_interval_count))
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
