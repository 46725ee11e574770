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
    pub fn footer_body(mut self, footer_body: impl Into<String>) -> Self {
        self.0.set("footer_body", Value::text(footer_body));
        self
    }

    /// Clears `footer_body`: unsets what is stored.
    #[inline]
    pub fn clear_footer_body(mut self) -> Self {
        self.0.clear("footer_body");
        self
    }

    /// Sets `footer_title`.
    #[inline]
    pub fn footer_title(mut self, footer_title: impl Into<String>) -> Self {
        self.0.set("footer_title", Value::text(footer_title));
        self
    }

    /// Clears `footer_title`: unsets what is stored.
    #[inline]
    pub fn clear_footer_title(mut self) -> Self {
        self.0.clear("footer_title");
        self
    }

    /// Sets `header_body`.
    #[inline]
    pub fn header_body(mut self, header_body: impl Into<String>) -> Self {
        self.0.set("header_body", Value::text(header_body));
        self
    }

    /// Clears `header_body`: unsets what is stored.
    #[inline]
    pub fn clear_header_body(mut self) -> Self {
        self.0.clear("header_body");
        self
    }

    /// Sets `header_title`.
    #[inline]
    pub fn header_title(mut self, header_title: impl Into<String>) -> Self {
        self.0.set("header_title", Value::text(header_title));
        self
    }

    /// Clears `header_title`: unsets what is stored.
    #[inline]
    pub fn clear_header_title(mut self) -> Self {
        self.0.clear("header_title");
        self
    }
}

impl Default for CarrierTextParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
