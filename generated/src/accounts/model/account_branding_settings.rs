// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `account_branding_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBrandingSettings {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) An icon for the account.
    /// Must be square and at least 128px x 128px.
    pub icon: Option<Expandable<FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) A logo for the account that
    /// will be used in Checkout instead of the icon and without the account's name next to it if
    /// provided. Must be at least 128px x 128px.
    pub logo: Option<Expandable<FileId>>,
    /// A CSS hex color value representing the primary branding color for this account
    pub primary_color: Option<String>,
    /// A CSS hex color value representing the secondary branding color for this account
    pub secondary_color: Option<String>,
}

impl Blank for AccountBrandingSettings {
    const BLANK: Self = Self {
        icon: Blank::BLANK,
        logo: Blank::BLANK,
        primary_color: Blank::BLANK,
        secondary_color: Blank::BLANK,
    };
}

impl Record for AccountBrandingSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_branding_settings",
            constants: &[],
            fields: &[
                Field("icon", NULLABLE),
                Field("logo", NULLABLE),
                Field("primary_color", NULLABLE),
                Field("secondary_color", NULLABLE),
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

impl std::fmt::Debug for AccountBrandingSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountBrandingSettings);
