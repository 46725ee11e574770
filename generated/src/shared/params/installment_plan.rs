// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card/installments/plan`, `PostPaymentIntentsIntent/payment_method_options/card/installments/plan`, `PostPaymentIntentsIntentConfirm/payment_method_options/card/installments/plan` and 3 more places.
    pub struct InstallmentPlan;
}

impl InstallmentPlan {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: InstallmentPlanType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `count`.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.with("count", count))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(self, interval: InstallmentPlanInterval) -> Self {
        Self(self.0.with("interval", interval))
    }
}

/// The values of `PostPaymentIntents/payment_method_options/card/installments/plan/interval`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstallmentPlanInterval {
    /// `month`
    Month,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InstallmentPlanInterval {
    Month = "month",
});

/// The values of `PostPaymentIntents/payment_method_options/card/installments/plan/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstallmentPlanType {
    /// `bonus`
    Bonus,
    /// `fixed_count`
    FixedCount,
    /// `revolving`
    Revolving,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InstallmentPlanType {
    Bonus = "bonus",
    FixedCount = "fixed_count",
    Revolving = "revolving",
});
