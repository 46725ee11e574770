// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CreatePromotionCodeRestrictionsCurrencyOption;

stripe_runtime::params! {
    /// Settings that restrict the redemption of the promotion code.
    ///
    /// Parameters at `PostPromotionCodesPromotionCode/restrictions`.
    pub struct UpdatePromotionCodeRestrictions;
}

impl UpdatePromotionCodeRestrictions {
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
}

impl Default for UpdatePromotionCodeRestrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
