// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AllowedCardPresence, AllowedCategory, BlockedCardPresence, BlockedCategory,
    SpendingLimitsParam,
};

stripe_runtime::params! {
    /// Rules that control spending for this card. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    ///
    /// Parameters at `PostIssuingCards/spending_controls`, `PostIssuingCardsCard/spending_controls`.
    pub struct AuthorizationControlsParam;
}

impl AuthorizationControlsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `allowed_card_presences`.
    #[inline]
    pub fn allowed_card_presences(
        mut self,
        allowed_card_presences: impl IntoIterator<Item = AllowedCardPresence>,
    ) -> Self {
        self.0.set("allowed_card_presences", Value::list(allowed_card_presences));
        self
    }

    /// Sets `allowed_categories`.
    #[inline]
    pub fn allowed_categories(
        mut self,
        allowed_categories: impl IntoIterator<Item = AllowedCategory>,
    ) -> Self {
        self.0.set("allowed_categories", Value::list(allowed_categories));
        self
    }

    /// Sets `allowed_merchant_countries`.
    #[inline]
    pub fn allowed_merchant_countries(
        mut self,
        allowed_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "allowed_merchant_countries",
                Value::list(allowed_merchant_countries.into_iter().map(Value::text)),
            );
        self
    }

    /// Sets `blocked_card_presences`.
    #[inline]
    pub fn blocked_card_presences(
        mut self,
        blocked_card_presences: impl IntoIterator<Item = BlockedCardPresence>,
    ) -> Self {
        self.0.set("blocked_card_presences", Value::list(blocked_card_presences));
        self
    }

    /// Sets `blocked_categories`.
    #[inline]
    pub fn blocked_categories(
        mut self,
        blocked_categories: impl IntoIterator<Item = BlockedCategory>,
    ) -> Self {
        self.0.set("blocked_categories", Value::list(blocked_categories));
        self
    }

    /// Sets `blocked_merchant_countries`.
    #[inline]
    pub fn blocked_merchant_countries(
        mut self,
        blocked_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "blocked_merchant_countries",
                Value::list(blocked_merchant_countries.into_iter().map(Value::text)),
            );
        self
    }

    /// Sets `spending_limits`.
    #[inline]
    pub fn spending_limits(
        mut self,
        spending_limits: impl IntoIterator<Item = SpendingLimitsParam>,
    ) -> Self {
        self.0.set("spending_limits", Value::list(spending_limits));
        self
    }
}

impl Default for AuthorizationControlsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
