// Written by `cargo xtask generate`. Do not edit.
//! What `components.issuing_cards_list` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[issuing_cards_list][features]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card_management`.
    #[inline]
    pub fn card_management(self, card_management: bool) -> Self {
        Self(self.0.with("card_management", card_management))
    }

    /// Sets `card_spend_dispute_management`.
    #[inline]
    pub fn card_spend_dispute_management(
        self,
        card_spend_dispute_management: bool,
    ) -> Self {
        Self(self.0.with("card_spend_dispute_management", card_spend_dispute_management))
    }

    /// Sets `cardholder_management`.
    #[inline]
    pub fn cardholder_management(self, cardholder_management: bool) -> Self {
        Self(self.0.with("cardholder_management", cardholder_management))
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

    /// Sets `spend_control_management`.
    #[inline]
    pub fn spend_control_management(self, spend_control_management: bool) -> Self {
        Self(self.0.with("spend_control_management", spend_control_management))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
