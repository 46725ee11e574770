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
        mut self,
        disable_stripe_user_authentication: bool,
    ) -> Self {
        self.0
            .set(
                "disable_stripe_user_authentication",
                disable_stripe_user_authentication,
            );
        self
    }

    /// Sets `external_account_collection`.
    #[inline]
    pub fn external_account_collection(
        mut self,
        external_account_collection: bool,
    ) -> Self {
        self.0.set("external_account_collection", external_account_collection);
        self
    }

    /// Sets `send_money`.
    #[inline]
    pub fn send_money(mut self, send_money: bool) -> Self {
        self.0.set("send_money", send_money);
        self
    }

    /// Sets `transfer_balance`.
    #[inline]
    pub fn transfer_balance(mut self, transfer_balance: bool) -> Self {
        self.0.set("transfer_balance", transfer_balance);
        self
    }
}

impl Default for FinancialAccountFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
