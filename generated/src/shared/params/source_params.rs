// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UsBankAccountSourceParams;

stripe_runtime::params! {
    /// Initiating payment method details for the object.
    ///
    /// Parameters at `PostTestHelpersTreasuryReceivedCredits/initiating_payment_method_details`, `PostTestHelpersTreasuryReceivedDebits/initiating_payment_method_details`.
    pub struct SourceParams;
}

impl SourceParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "us_bank_account"))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(self, us_bank_account: UsBankAccountSourceParams) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}

impl Default for SourceParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
