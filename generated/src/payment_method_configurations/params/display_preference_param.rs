// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentMethodConfigurations/acss_debit/display_preference`, `PostPaymentMethodConfigurations/affirm/display_preference`, `PostPaymentMethodConfigurations/afterpay_clearpay/display_preference` and 117 more places.
    pub struct DisplayPreferenceParam;
}

impl DisplayPreferenceParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preference`.
    #[inline]
    pub fn preference(self, preference: DisplayPreferenceParamPreference) -> Self {
        Self(self.0.with("preference", preference))
    }
}

impl Default for DisplayPreferenceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentMethodConfigurations/acss_debit/display_preference/preference`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayPreferenceParamPreference {
    /// `none`
    None,
    /// `off`
    Off,
    /// `on`
    On,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisplayPreferenceParamPreference {
    None = "none",
    Off = "off",
    On = "on",
});
