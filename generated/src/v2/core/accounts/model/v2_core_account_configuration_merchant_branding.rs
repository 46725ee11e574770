// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
/// products.
///
/// The object at `v2.core.account/configuration/merchant/branding`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantBranding {
    /// ID of a [file upload](https://docs.stripe.com/api/persons/update#create_file): An icon for the
    /// merchant. Must be square and at least 128px x 128px.
    pub icon: Option<String>,
    /// ID of a [file upload](https://docs.stripe.com/api/persons/update#create_file): A logo for the
    /// merchant that will be used in Checkout instead of the icon and without the merchant's name next
    /// to it if provided. Must be at least 128px x 128px.
    pub logo: Option<String>,
    /// A CSS hex color value representing the primary branding color for the merchant.
    pub primary_color: Option<String>,
    /// A CSS hex color value representing the secondary branding color for the merchant.
    pub secondary_color: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantBranding {
    const BLANK: Self = Self {
        icon: Blank::BLANK,
        logo: Blank::BLANK,
        primary_color: Blank::BLANK,
        secondary_color: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantBranding {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("icon", OPTIONAL),
                Field("logo", OPTIONAL),
                Field("primary_color", OPTIONAL),
                Field("secondary_color", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.icon,
            1 => &self.logo,
            2 => &self.primary_color,
            _ => &self.secondary_color,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.icon,
            1 => &mut self.logo,
            2 => &mut self.primary_color,
            _ => &mut self.secondary_color,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantBranding {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantBranding);
