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
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `product`.
    #[inline]
    pub fn product(self, product: impl Into<String>) -> Self {
        Self(self.0.with("product", Value::text(product)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
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
