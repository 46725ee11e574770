// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BillingBillResourceInvoicingTaxesTaxTaxBehavior;

stripe_runtime::params! {
    /// Shipping cost details to be used for the calculation.
    ///
    /// Parameters at `PostTaxCalculations/shipping_cost`.
    pub struct TaxCalculationShippingCost;
}

impl TaxCalculationShippingCost {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(self, shipping_rate: impl Into<String>) -> Self {
        Self(self.0.with("shipping_rate", Value::text(shipping_rate)))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(
        self,
        tax_behavior: BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    ) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<String>) -> Self {
        Self(self.0.with("tax_code", Value::text(tax_code)))
    }
}

impl Default for TaxCalculationShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
