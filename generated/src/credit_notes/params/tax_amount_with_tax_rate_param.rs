// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetCreditNotesPreview/lines[]/tax_amounts[]`, `GetCreditNotesPreviewLines/lines[]/tax_amounts[]`, `PostCreditNotes/lines[]/tax_amounts[]`.
    pub struct TaxAmountWithTaxRateParam;
}

impl TaxAmountWithTaxRateParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, tax_rate: impl Into<String>, taxable_amount: i64) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("tax_rate", Value::text(tax_rate))
                .with("taxable_amount", taxable_amount),
        )
    }
}
