// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::ConnectAccountReference;

/// The schema `quotes_resource_automatic_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceAutomaticTax {
    /// Automatically calculate taxes
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<Part<ConnectAccountReference>>,
    /// The tax provider powering automatic tax.
    pub provider: Option<String>,
    /// The status of the most recent automated tax calculation for this quote.
    pub status: Option<QuotesResourceAutomaticTaxStatus>,
}

impl Blank for QuotesResourceAutomaticTax {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        liability: Blank::BLANK,
        provider: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for QuotesResourceAutomaticTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_automatic_tax",
            constants: &[],
            fields: &[
                Field("enabled", REQUIRED),
                Field("liability", NULLABLE),
                Field("provider", NULLABLE),
                Field("status", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            1 => &self.liability,
            2 => &self.provider,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.liability,
            2 => &mut self.provider,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for QuotesResourceAutomaticTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceAutomaticTax);

/// The status of the most recent automated tax calculation for this quote.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotesResourceAutomaticTaxStatus {
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(QuotesResourceAutomaticTaxStatus {
    Complete = "complete",
    Failed = "failed",
    RequiresLocationInputs = "requires_location_inputs",
});
