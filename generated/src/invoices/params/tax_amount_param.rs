// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{TaxRateDataParam, TaxabilityReason};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesInvoiceLinesLineItemId/tax_amounts[]`, `PostInvoicesInvoiceAddLines/lines[]/tax_amounts[]`, `PostInvoicesInvoiceUpdateLines/lines[]/tax_amounts[]`.
    pub struct TaxAmountParam;
}

impl TaxAmountParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        tax_rate_data: TaxRateDataParam,
        taxable_amount: i64,
    ) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("tax_rate_data", tax_rate_data)
                .with("taxable_amount", taxable_amount),
        )
    }

    /// Sets `taxability_reason`.
    #[inline]
    pub fn taxability_reason(self, taxability_reason: TaxabilityReason) -> Self {
        Self(self.0.with("taxability_reason", taxability_reason))
    }
}
