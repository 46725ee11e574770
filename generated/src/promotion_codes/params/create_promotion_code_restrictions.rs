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
        mut self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, CreatePromotionCodeRestrictionsCurrencyOption),
        >,
    ) -> Self {
        self.0.set("currency_options", Value::map(currency_options));
        self
    }

    /// Sets `first_time_transaction`.
    #[inline]
    pub fn first_time_transaction(mut self, first_time_transaction: bool) -> Self {
        self.0.set("first_time_transaction", first_time_transaction);
        self
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(mut self, minimum_amount: i64) -> Self {
        self.0.set("minimum_amount", minimum_amount);
        self
    }

    /// Sets `minimum_amount_currency`.
    #[inline]
    pub fn minimum_amount_currency(
        mut self,
        minimum_amount_currency: impl Into<Currency>,
    ) -> Self {
        self.0
            .set(
                "minimum_amount_currency",
                Into::<Currency>::into(minimum_amount_currency),
            );
        self
    }
}

impl Default for CreatePromotionCodeRestrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
