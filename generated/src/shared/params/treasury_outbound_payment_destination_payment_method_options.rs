// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount;

stripe_runtime::params! {
    /// Payment method-specific configuration for this OutboundPayment.
    ///
    /// Parameters at `PostTreasuryOutboundPayments/destination_payment_method_options`, `PostTreasuryOutboundTransfers/destination_payment_method_options`.
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodOptions;
}

impl TreasuryOutboundPaymentDestinationPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.cleared("us_bank_account"))
    }
}

impl Default for TreasuryOutboundPaymentDestinationPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
