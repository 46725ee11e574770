// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::CreatePromotionCodeRestrictionsCurrencyOption;

stripe_runtime::params! {
    /// Settings that restrict the redemption of the promotion code.
    ///
    /// Parameters at `PostPromotionCodes/restrictions`.
    pub struct CreatePromotionCodeRestrictions;
}

impl CreatePromotionCodeRestrictions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, CreatePromotionCodeRestrictionsCurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", Value::map(currency_options)))
    }

    /// Sets `first_time_transaction`.
    #[inline]
    pub fn first_time_transaction(self, first_time_transaction: bool) -> Self {
        Self(self.0.with("first_time_transaction", first_time_transaction))
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(self, minimum_amount: i64) -> Self {
        Self(self.0.with("minimum_amount", minimum_amount))
    }

    /// Sets `minimum_amount_currency`.
    #[inline]
    pub fn minimum_amount_currency(
        self,
        minimum_amount_currency: impl Into<Currency>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "minimum_amount_currency",
                    Into::<Currency>::into(minimum_amount_currency),
                ),
        )
    }
}

impl Default for CreatePromotionCodeRestrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
