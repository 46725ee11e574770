// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/financial_account/features`.
    pub struct FinancialAccountFeaturesParam;
}

impl FinancialAccountFeaturesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `disable_stripe_user_authentication`.
    #[inline]
    pub fn disable_stripe_user_authentication(
        self,
        disable_stripe_user_authentication: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "disable_stripe_user_authentication",
                    disable_stripe_user_authentication,
                ),
        )
    }

    /// Sets `external_account_collection`.
    #[inline]
    pub fn external_account_collection(self, external_account_collection: bool) -> Self {
        Self(self.0.with("external_account_collection", external_account_collection))
    }

    /// Sets `send_money`.
    #[inline]
    pub fn send_money(self, send_money: bool) -> Self {
        Self(self.0.with("send_money", send_money))
    }

    /// Sets `transfer_balance`.
    #[inline]
    pub fn transfer_balance(self, transfer_balance: bool) -> Self {
        Self(self.0.with("transfer_balance", transfer_balance))
    }
}

impl Default for FinancialAccountFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
