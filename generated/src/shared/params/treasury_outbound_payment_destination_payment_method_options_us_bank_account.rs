// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TestHelperTreasuryReceivedCreditNetwork;

stripe_runtime::params! {
    /// Parameters at `PostTreasuryOutboundPayments/destination_payment_method_options/us_bank_account`, `PostTreasuryOutboundTransfers/destination_payment_method_options/us_bank_account`.
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount;
}

impl TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `network`.
    #[inline]
    pub fn network(self, network: TestHelperTreasuryReceivedCreditNetwork) -> Self {
        Self(self.0.with("network", network))
    }
}

impl Default for TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
