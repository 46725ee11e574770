// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::TaxProductResourceTaxSettingsDefaultsTaxBehavior;

stripe_runtime::params! {
    /// Default configuration to be used on Stripe Tax calculations.
    ///
    /// Parameters at `PostTaxSettings/defaults`.
    pub struct DefaultsParam;
}

impl DefaultsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(
        self,
        tax_behavior: TaxProductResourceTaxSettingsDefaultsTaxBehavior,
    ) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<String>) -> Self {
        Self(self.0.with("tax_code", Value::text(tax_code)))
    }
}

impl Default for DefaultsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
