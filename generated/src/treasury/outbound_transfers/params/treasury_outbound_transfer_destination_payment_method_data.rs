// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Hash used to generate the PaymentMethod to be used for this OutboundTransfer. Exclusive with
    /// `destination_payment_method`.
    ///
    /// Parameters at `PostTreasuryOutboundTransfers/destination_payment_method_data`.
    pub struct TreasuryOutboundTransferDestinationPaymentMethodData;
}

impl TreasuryOutboundTransferDestinationPaymentMethodData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "financial_account"))
    }

    /// Sets `financial_account`.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", Value::text(financial_account)))
    }
}

impl Default for TreasuryOutboundTransferDestinationPaymentMethodData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
