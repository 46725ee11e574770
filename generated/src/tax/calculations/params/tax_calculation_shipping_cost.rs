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
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(mut self, shipping_rate: impl Into<String>) -> Self {
        self.0.set("shipping_rate", Value::text(shipping_rate));
        self
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(
        mut self,
        tax_behavior: BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    ) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(mut self, tax_code: impl Into<String>) -> Self {
        self.0.set("tax_code", Value::text(tax_code));
        self
    }
}

impl Default for TaxCalculationShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
