// Written by `cargo xtask generate`. Do not edit.
//! What `components.financial_account` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[financial_account][features]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
