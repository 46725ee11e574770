// Written by `cargo xtask generate`. Do not edit.
//! What `components.financial_account_transactions` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[financial_account_transactions][features]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card_spend_dispute_management`.
    #[inline]
    pub fn card_spend_dispute_management(
        self,
        card_spend_dispute_management: bool,
    ) -> Self {
        Self(self.0.with("card_spend_dispute_management", card_spend_dispute_management))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
