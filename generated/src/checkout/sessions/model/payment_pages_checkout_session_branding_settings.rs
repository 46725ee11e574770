// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BorderStyle, PaymentPagesCheckoutSessionBrandingSettingsIcon,
    PaymentPagesCheckoutSessionBrandingSettingsLogo,
};

/// The schema `payment_pages_checkout_session_branding_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionBrandingSettings {
    /// A hex color value starting with `#` representing the background color for the Checkout Session.
    pub background_color: String,
    /// The border style for the Checkout Session. Must be one of `rounded`, `rectangular`, or `pill`.
    pub border_style: BorderStyle,
    /// A hex color value starting with `#` representing the button color for the Checkout Session.
    pub button_color: String,
    /// The display name shown on the Checkout Session.
    pub display_name: String,
    /// The font family for the Checkout Session. Must be one of the
    /// [supported font families](https://docs.stripe.com/payments/checkout/customization/appearance?payment-ui=stripe-hosted#font-compatibility).
    pub font_family: String,
    /// The icon for the Checkout Session. You cannot set both `logo` and `icon`.
    pub icon: Option<Part<PaymentPagesCheckoutSessionBrandingSettingsIcon>>,
    /// The logo for the Checkout Session. You cannot set both `logo` and `icon`.
    pub logo: Option<Part<PaymentPagesCheckoutSessionBrandingSettingsLogo>>,
}

impl Blank for PaymentPagesCheckoutSessionBrandingSettings {
    const BLANK: Self = Self {
        background_color: Blank::BLANK,
        border_style: Blank::BLANK,
        button_color: Blank::BLANK,
        display_name: Blank::BLANK,
        font_family: Blank::BLANK,
        icon: Blank::BLANK,
        logo: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionBrandingSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_branding_settings",
            constants: &[],
            fields: &[
                Field("background_color", REQUIRED),
                Field("border_style", REQUIRED),
                Field("button_color", REQUIRED),
                Field("display_name", REQUIRED),
                Field("font_family", REQUIRED),
                Field("icon", NULLABLE),
                Field("logo", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.background_color,
            1 => &self.border_style,
            2 => &self.button_color,
            3 => &self.display_name,
            4 => &self.font_family,
            5 => &self.icon,
            _ => &self.logo,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.background_color,
            1 => &mut self.border_style,
            2 => &mut self.button_color,
            3 => &mut self.display_name,
            4 => &mut self.font_family,
            5 => &mut self.icon,
            _ => &mut self.logo,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionBrandingSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionBrandingSettings);
