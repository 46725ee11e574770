// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/receipt[]`, `PostTestHelpersIssuingTransactionsCreateForceCapture/purchase_details/receipt[]`, `PostTestHelpersIssuingTransactionsCreateUnlinkedRefund/purchase_details/receipt[]`.
    pub struct ReceiptSpecs;
}

impl ReceiptSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("quantity", Into::<Decimal>::into(quantity));
        self
    }

    /// Sets `total`.
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.0.set("total", total);
        self
    }

    /// Sets `unit_cost`.
    #[inline]
    pub fn unit_cost(mut self, unit_cost: i64) -> Self {
        self.0.set("unit_cost", unit_cost);
        self
    }
}

impl Default for ReceiptSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
