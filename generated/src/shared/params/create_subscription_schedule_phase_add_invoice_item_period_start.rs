// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period/start`, `PostSubscriptionSchedulesSchedule/phases[]/add_invoice_items[]/period/start`, `PostInvoicesCreatePreview/schedule_details/phases[]/add_invoice_items[]/period/start`.
    pub struct CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart;
}

impl CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStartType,
    ) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self {
        Self(self.0.with("timestamp", Into::<Timestamp>::into(timestamp)))
    }
}

/// The values of `PostSubscriptionSchedules/phases[]/add_invoice_items[]/period/start/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStartType {
    /// `max_item_period_start`
    MaxItemPeriodStart,
    /// `phase_start`
    PhaseStart,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStartType {
    MaxItemPeriodStart = "max_item_period_start",
    PhaseStart = "phase_start",
    Timestamp = "timestamp",
});
