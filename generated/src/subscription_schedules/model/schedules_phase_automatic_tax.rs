// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{ConnectAccountReference, SchedulesPhaseAutomaticTaxDisabledReason};

/// The schema `schedules_phase_automatic_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SchedulesPhaseAutomaticTax {
    /// If Stripe disabled automatic tax, this enum describes why.
    pub disabled_reason: Option<SchedulesPhaseAutomaticTaxDisabledReason>,
    /// Whether Stripe automatically computes tax on invoices created during this phase.
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<Part<ConnectAccountReference>>,
}

impl Blank for SchedulesPhaseAutomaticTax {
    const BLANK: Self = Self {
        disabled_reason: Blank::BLANK,
        enabled: Blank::BLANK,
        liability: Blank::BLANK,
    };
}

impl Record for SchedulesPhaseAutomaticTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "schedules_phase_automatic_tax",
            constants: &[],
            fields: &[
                Field("disabled_reason", NULLABLE),
                Field("enabled", REQUIRED),
                Field("liability", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disabled_reason,
            1 => &self.enabled,
            _ => &self.liability,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disabled_reason,
            1 => &mut self.enabled,
            _ => &mut self.liability,
        }
    }
}

impl std::fmt::Debug for SchedulesPhaseAutomaticTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SchedulesPhaseAutomaticTax);
