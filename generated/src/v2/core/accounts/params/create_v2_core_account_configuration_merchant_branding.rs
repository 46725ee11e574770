// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/branding`, `PostV2CoreAccountsId/configuration/merchant/branding`.
    pub struct CreateV2CoreAccountConfigurationMerchantBranding;
}

impl CreateV2CoreAccountConfigurationMerchantBranding {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// ID of a [file upload](https://docs.stripe.com/api/persons/update#create_file): An icon for the
    /// merchant. Must be square and at least 128px x 128px.
    #[inline]
    pub fn icon(self, icon: impl Into<String>) -> Self {
        Self(self.0.with("icon", Value::text(icon)))
    }

    /// ID of a [file upload](https://docs.stripe.com/api/persons/update#create_file): A logo for the
    /// merchant that will be used in Checkout instead of the icon and without the merchant's name next
    /// to it if provided. Must be at least 128px x 128px.
    #[inline]
    pub fn logo(self, logo: impl Into<String>) -> Self {
        Self(self.0.with("logo", Value::text(logo)))
    }

    /// A CSS hex color value representing the primary branding color for the merchant.
    #[inline]
    pub fn primary_color(self, primary_color: impl Into<String>) -> Self {
        Self(self.0.with("primary_color", Value::text(primary_color)))
    }

    /// A CSS hex color value representing the secondary branding color for the merchant.
    #[inline]
    pub fn secondary_color(self, secondary_color: impl Into<String>) -> Self {
        Self(self.0.with("secondary_color", Value::text(secondary_color)))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantBranding {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
