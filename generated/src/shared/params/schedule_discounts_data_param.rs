// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/discounts[]`, `PostSubscriptionSchedulesSchedule/phases[]/discounts[]`, `PostInvoicesCreatePreview/schedule_details/phases[]/discounts[]` and 3 more places.
    pub struct ScheduleDiscountsDataParam;
}

impl ScheduleDiscountsDataParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `coupon`.
    #[inline]
    pub fn coupon(self, coupon: impl Into<String>) -> Self {
        Self(self.0.with("coupon", Value::text(coupon)))
    }

    /// Sets `discount`.
    #[inline]
    pub fn discount(self, discount: impl Into<String>) -> Self {
        Self(self.0.with("discount", Value::text(discount)))
    }

    /// Sets `promotion_code`.
    #[inline]
    pub fn promotion_code(self, promotion_code: impl Into<String>) -> Self {
        Self(self.0.with("promotion_code", Value::text(promotion_code)))
    }
}

impl Default for ScheduleDiscountsDataParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
