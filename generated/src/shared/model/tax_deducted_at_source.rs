// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::TaxDeductedAtSourceId;

/// The schema `tax_deducted_at_source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxDeductedAtSource {
    /// Unique identifier for the object.
    pub id: TaxDeductedAtSourceId,
    /// The end of the invoicing period. This TDS applies to Stripe fees collected during this invoicing
    /// period.
    pub period_end: Timestamp,
    /// The start of the invoicing period. This TDS applies to Stripe fees collected during this
    /// invoicing period.
    pub period_start: Timestamp,
    /// The TAN that was supplied to Stripe when TDS was assessed
    pub tax_deduction_account_number: String,
}

impl Record for TaxDeductedAtSource {
    fn blank() -> Self {
        Self {
            id: blank(),
            period_end: blank(),
            period_start: blank(),
            tax_deduction_account_number: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_deducted_at_source",
            constants: &[("object", Constant::Str("tax_deducted_at_source"))],
            fields: &[
                Field("id", REQUIRED),
                Field("period_end", REQUIRED),
                Field("period_start", REQUIRED),
                Field("tax_deduction_account_number", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            1 => &self.period_end,
            2 => &self.period_start,
            _ => &self.tax_deduction_account_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.period_end,
            2 => &mut self.period_start,
            _ => &mut self.tax_deduction_account_number,
        }
    }
}

impl std::fmt::Debug for TaxDeductedAtSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxDeductedAtSource);

impl Resource for TaxDeductedAtSource {
    type Id = TaxDeductedAtSourceId;
    const OBJECT: &'static str = "tax_deducted_at_source";
}
