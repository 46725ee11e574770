// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};
use crate::SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEndType;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period/end`, `PostSubscriptionSchedulesSchedule/phases[]/add_invoice_items[]/period/end`, `PostInvoicesCreatePreview/schedule_details/phases[]/add_invoice_items[]/period/end`.
    pub struct CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd;
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEndType,
    ) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(mut self, timestamp: impl Into<Timestamp>) -> Self {
        self.0.set("timestamp", Into::<Timestamp>::into(timestamp));
        self
    }
}
