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
    pub fn coupon(mut self, coupon: impl Into<String>) -> Self {
        self.0.set("coupon", Value::text(coupon));
        self
    }

    /// Sets `discount`.
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.0.set("discount", Value::text(discount));
        self
    }

    /// Sets `promotion_code`.
    #[inline]
    pub fn promotion_code(mut self, promotion_code: impl Into<String>) -> Self {
        self.0.set("promotion_code", Value::text(promotion_code));
        self
    }
}

impl Default for ScheduleDiscountsDataParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
