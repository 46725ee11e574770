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
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: impl Into<Decimal>) -> Self {
        Self(self.0.with("quantity", Into::<Decimal>::into(quantity)))
    }

    /// Sets `total`.
    #[inline]
    pub fn total(self, total: i64) -> Self {
        Self(self.0.with("total", total))
    }

    /// Sets `unit_cost`.
    #[inline]
    pub fn unit_cost(self, unit_cost: i64) -> Self {
        Self(self.0.with("unit_cost", unit_cost))
    }
}

impl Default for ReceiptSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
