// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Hash containing carrier text, for use with physical bundles that support carrier text.
    ///
    /// Parameters at `PostIssuingPersonalizationDesigns/carrier_text`, `PostIssuingPersonalizationDesignsPersonalizationDesign/carrier_text`.
    pub struct CarrierTextParam;
}

impl CarrierTextParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `footer_body`.
    #[inline]
    pub fn footer_body(self, footer_body: impl Into<String>) -> Self {
        Self(self.0.with("footer_body", Value::text(footer_body)))
    }

    /// Clears `footer_body`: unsets what is stored.
    #[inline]
    pub fn clear_footer_body(self) -> Self {
        Self(self.0.cleared("footer_body"))
    }

    /// Sets `footer_title`.
    #[inline]
    pub fn footer_title(self, footer_title: impl Into<String>) -> Self {
        Self(self.0.with("footer_title", Value::text(footer_title)))
    }

    /// Clears `footer_title`: unsets what is stored.
    #[inline]
    pub fn clear_footer_title(self) -> Self {
        Self(self.0.cleared("footer_title"))
    }

    /// Sets `header_body`.
    #[inline]
    pub fn header_body(self, header_body: impl Into<String>) -> Self {
        Self(self.0.with("header_body", Value::text(header_body)))
    }

    /// Clears `header_body`: unsets what is stored.
    #[inline]
    pub fn clear_header_body(self) -> Self {
        Self(self.0.cleared("header_body"))
    }

    /// Sets `header_title`.
    #[inline]
    pub fn header_title(self, header_title: impl Into<String>) -> Self {
        Self(self.0.with("header_title", Value::text(header_title)))
    }

    /// Clears `header_title`: unsets what is stored.
    #[inline]
    pub fn clear_header_title(self) -> Self {
        Self(self.0.cleared("header_title"))
    }
}

impl Default for CarrierTextParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
