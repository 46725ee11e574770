// Written by `cargo xtask generate`. Do not edit.
//! What `acss_debit` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) takes.

pub mod display_preference;

rt::params! {
    /// Parameters for `acss_debit[display_preference]` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create), `affirm[display_preference]` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and 118 more places.
    pub struct DisplayPreference;
}

impl DisplayPreference {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `preference`.
    #[inline]
    pub fn preference(
        self,
        preference: crate::payment_method_configuration::acss_debit::display_preference::Preference,
    ) -> Self {
        Self(self.0.with("preference", preference))
    }
}

impl Default for DisplayPreference {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
