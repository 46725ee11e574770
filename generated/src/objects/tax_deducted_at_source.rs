// Written by `cargo xtask generate`. Do not edit.

/// The object `tax_deducted_at_source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxDeductedAtSource {
    /// Unique identifier for the object.
    pub id: crate::ids::TaxDeductedAtSourceId,
    /// The end of the invoicing period. This TDS applies to Stripe fees collected during this invoicing
    /// period.
    pub period_end: rt::Timestamp,
    /// The start of the invoicing period. This TDS applies to Stripe fees collected during this
    /// invoicing period.
    pub period_start: rt::Timestamp,
    /// The TAN that was supplied to Stripe when TDS was assessed
    pub tax_deduction_account_number: String,
}

impl rt::Record for TaxDeductedAtSource {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            period_end: rt::blank(),
            period_start: rt::blank(),
            tax_deduction_account_number: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_deducted_at_source",
            constants: &[("object", rt::Constant::Str("tax_deducted_at_source"))],
            fields: &[
                rt::Field("id", rt::REQUIRED),
                rt::Field("period_end", rt::REQUIRED),
                rt::Field("period_start", rt::REQUIRED),
                rt::Field("tax_deduction_account_number", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.period_end,
            2 => &self.period_start,
            _ => &self.tax_deduction_account_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.period_end,
            2 => &mut self.period_start,
            _ => &mut self.tax_deduction_account_number,
        }
    }
}

rt::record_traits!(TaxDeductedAtSource);

impl rt::Resource for TaxDeductedAtSource {
    type Id = crate::ids::TaxDeductedAtSourceId;
    const OBJECT: &'static str = "tax_deducted_at_source";
}
