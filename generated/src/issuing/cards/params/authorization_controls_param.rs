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
        self,
        allowed_card_presences: impl IntoIterator<Item = AllowedCardPresence>,
    ) -> Self {
        Self(self.0.with("allowed_card_presences", Value::list(allowed_card_presences)))
    }

    /// Sets `allowed_categories`.
    #[inline]
    pub fn allowed_categories(
        self,
        allowed_categories: impl IntoIterator<Item = AllowedCategory>,
    ) -> Self {
        Self(self.0.with("allowed_categories", Value::list(allowed_categories)))
    }

    /// Sets `allowed_merchant_countries`.
    #[inline]
    pub fn allowed_merchant_countries(
        self,
        allowed_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "allowed_merchant_countries",
                    Value::list(allowed_merchant_countries.into_iter().map(Value::text)),
                ),
        )
    }

    /// Sets `blocked_card_presences`.
    #[inline]
    pub fn blocked_card_presences(
        self,
        blocked_card_presences: impl IntoIterator<Item = BlockedCardPresence>,
    ) -> Self {
        Self(self.0.with("blocked_card_presences", Value::list(blocked_card_presences)))
    }

    /// Sets `blocked_categories`.
    #[inline]
    pub fn blocked_categories(
        self,
        blocked_categories: impl IntoIterator<Item = BlockedCategory>,
    ) -> Self {
        Self(self.0.with("blocked_categories", Value::list(blocked_categories)))
    }

    /// Sets `blocked_merchant_countries`.
    #[inline]
    pub fn blocked_merchant_countries(
        self,
        blocked_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "blocked_merchant_countries",
                    Value::list(blocked_merchant_countries.into_iter().map(Value::text)),
                ),
        )
    }

    /// Sets `spending_limits`.
    #[inline]
    pub fn spending_limits(
        self,
        spending_limits: impl IntoIterator<Item = SpendingLimitsParam>,
    ) -> Self {
        Self(self.0.with("spending_limits", Value::list(spending_limits)))
    }
}

impl Default for AuthorizationControlsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
