// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period`, `PostSubscriptionSchedulesSchedule/phases[]/add_invoice_items[]/period`, `PostInvoicesCreatePreview/schedule_details/phases[]/add_invoice_items[]/period`.
    pub struct CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod;
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        end: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
        start: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    ) -> Self {
        Self(Params::new().with("end", end).with("start", start))
    }
}
