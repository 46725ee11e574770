// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax::settings::update`](fn@crate::tax::settings::update).

pub mod defaults;
pub mod head_office;

rt::params! {
    /// Default configuration to be used on Stripe Tax calculations.
    ///
    /// Parameters for `defaults` of [`tax::settings::update`](fn@crate::tax::settings::update).
    pub struct Defaults;
}

impl Defaults {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(
        self,
        tax_behavior: crate::tax_settings::defaults::TaxBehavior,
    ) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }
}

impl Default for Defaults {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The place where your business is located.
    ///
    /// Parameters for `head_office` of [`tax::settings::update`](fn@crate::tax::settings::update).
    pub struct HeadOffice;
}

impl HeadOffice {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: crate::customers::create::Address) -> Self {
        Self(rt::Params::new().with("address", address))
    }
}
