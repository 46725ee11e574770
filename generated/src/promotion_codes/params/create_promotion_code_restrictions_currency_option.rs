// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPromotionCodes/restrictions/currency_options{}`, `PostPromotionCodesPromotionCode/restrictions/currency_options{}`.
    pub struct CreatePromotionCodeRestrictionsCurrencyOption;
}

impl CreatePromotionCodeRestrictionsCurrencyOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(self, minimum_amount: i64) -> Self {
        Self(self.0.with("minimum_amount", minimum_amount))
    }
}

impl Default for CreatePromotionCodeRestrictionsCurrencyOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
