// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};
use crate::SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period/start`, `PostSubscriptionSchedulesSchedule/phases[]/add_invoice_items[]/period/start`, `PostInvoicesCreatePreview/schedule_details/phases[]/add_invoice_items[]/period/start`.
    pub struct CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart;
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType,
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
