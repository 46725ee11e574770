// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{AutomaticTaxStatus, ConnectAccountReference};

/// The schema `automatic_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// If Stripe disabled automatic tax, this enum describes why.
    pub disabled_reason: Option<AutomaticTaxDisabledReason>,
    /// Whether Stripe automatically computes tax on this invoice. Note that incompatible invoice items
    /// (invoice items with manually specified [tax rates](https://docs.stripe.com/api/tax_rates),
    /// negative amounts, or `tax_behavior=unspecified`) cannot be added to automatic tax invoices.
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<Part<ConnectAccountReference>>,
    /// The tax provider powering automatic tax.
    pub provider: Option<String>,
    /// The status of the most recent automated tax calculation for this invoice.
    pub status: Option<AutomaticTaxStatus>,
}

impl Blank for AutomaticTax {
    const BLANK: Self = Self {
        disabled_reason: Blank::BLANK,
        enabled: Blank::BLANK,
        liability: Blank::BLANK,
        provider: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for AutomaticTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "automatic_tax",
            constants: &[],
            fields: &[
                Field("disabled_reason", NULLABLE),
                Field("enabled", REQUIRED),
                Field("liability", NULLABLE),
                Field("provider", NULLABLE),
                Field("status", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.disabled_reason,
            1 => &self.enabled,
            2 => &self.liability,
            3 => &self.provider,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.disabled_reason,
            1 => &mut self.enabled,
            2 => &mut self.liability,
            3 => &mut self.provider,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for AutomaticTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AutomaticTax);

/// If Stripe disabled automatic tax, this enum describes why.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticTaxDisabledReason {
    /// `finalization_requires_location_inputs`
    FinalizationRequiresLocationInputs,
    /// `finalization_system_error`
    FinalizationSystemError,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AutomaticTaxDisabledReason {
    FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
    FinalizationSystemError = "finalization_system_error",
});
