// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period/end`, `PostSubscriptionSchedulesSchedule/phases[]/add_invoice_items[]/period/end`, `PostInvoicesCreatePreview/schedule_details/phases[]/add_invoice_items[]/period/end`.
    pub struct CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd;
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
    ) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self {
        Self(self.0.with("timestamp", Into::<Timestamp>::into(timestamp)))
    }
}

/// The values of `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period/end/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEndType {
    /// `min_item_period_end`
    MinItemPeriodEnd,
    /// `phase_end`
    PhaseEnd,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEndType {
    MinItemPeriodEnd = "min_item_period_end",
    PhaseEnd = "phase_end",
    Timestamp = "timestamp",
});
