// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
};

stripe_runtime::params! {
    /// If this is an `us_bank_account` PaymentMethod, this hash contains details about the US bank
    /// account payment method.
    ///
    /// Parameters at `PostPaymentMethodsPaymentMethod/us_bank_account`.
    pub struct UpdateParam;
}

impl UpdateParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(self, account_holder_type: AccountHolderType) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }
}

impl Default for UpdateParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
