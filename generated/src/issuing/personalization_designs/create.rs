// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::personalization_designs::create`](fn@crate::issuing::personalization_designs::create).

rt::params! {
    /// Hash containing carrier text, for use with physical bundles that support carrier text.
    ///
    /// Parameters for `carrier_text` of [`issuing::personalization_designs::create`](fn@crate::issuing::personalization_designs::create) and `carrier_text` of [`issuing::personalization_designs::update`](fn@crate::issuing::personalization_designs::update).
    pub struct CarrierText;
}

impl CarrierText {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `footer_body`.
    #[inline]
    pub fn footer_body(self, footer_body: impl Into<String>) -> Self {
        Self(self.0.with("footer_body", rt::Value::text(footer_body)))
    }

    /// Clears `footer_body`: unsets what is stored.
    #[inline]
    pub fn clear_footer_body(self) -> Self {
        Self(self.0.cleared("footer_body"))
    }

    /// Sets `footer_title`.
    #[inline]
    pub fn footer_title(self, footer_title: impl Into<String>) -> Self {
        Self(self.0.with("footer_title", rt::Value::text(footer_title)))
    }

    /// Clears `footer_title`: unsets what is stored.
    #[inline]
    pub fn clear_footer_title(self) -> Self {
        Self(self.0.cleared("footer_title"))
    }

    /// Sets `header_body`.
    #[inline]
    pub fn header_body(self, header_body: impl Into<String>) -> Self {
        Self(self.0.with("header_body", rt::Value::text(header_body)))
    }

    /// Clears `header_body`: unsets what is stored.
    #[inline]
    pub fn clear_header_body(self) -> Self {
        Self(self.0.cleared("header_body"))
    }

    /// Sets `header_title`.
    #[inline]
    pub fn header_title(self, header_title: impl Into<String>) -> Self {
        Self(self.0.with("header_title", rt::Value::text(header_title)))
    }

    /// Clears `header_title`: unsets what is stored.
    #[inline]
    pub fn clear_header_title(self) -> Self {
        Self(self.0.cleared("header_title"))
    }
}

impl Default for CarrierText {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Information on whether this personalization design is used to create cards when one is not
    /// specified.
    ///
    /// Parameters for `preferences` of [`issuing::personalization_designs::create`](fn@crate::issuing::personalization_designs::create) and `preferences` of [`issuing::personalization_designs::update`](fn@crate::issuing::personalization_designs::update).
    pub struct Preferences;
}

impl Preferences {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(is_default: bool) -> Self {
        Self(rt::Params::new().with("is_default", is_default))
    }
}
