// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::BillingBillResourceInvoicingTaxesTaxTaxBehavior;

stripe_runtime::params! {
    /// Parameters at `PostTaxCalculations/line_items[]`.
    pub struct CalculationLineItem;
}

impl CalculationLineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self(Params::new().with("amount", amount))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `product`.
    #[inline]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.0.set("product", Value::text(product));
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
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
