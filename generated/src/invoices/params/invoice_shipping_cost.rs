// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::MethodParams;

stripe_runtime::params! {
    /// Settings for the cost of shipping for this invoice.
    ///
    /// Parameters at `PostInvoices/shipping_cost`, `PostInvoicesInvoice/shipping_cost`.
    pub struct InvoiceShippingCost;
}

impl InvoiceShippingCost {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(self, shipping_rate: impl Into<String>) -> Self {
        Self(self.0.with("shipping_rate", Value::text(shipping_rate)))
    }

    /// Sets `shipping_rate_data`.
    #[inline]
    pub fn shipping_rate_data(self, shipping_rate_data: MethodParams) -> Self {
        Self(self.0.with("shipping_rate_data", shipping_rate_data))
    }
}

impl Default for InvoiceShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
