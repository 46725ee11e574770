// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    TaxProductResourceTaxSettingsDefaults, TaxProductResourceTaxSettingsHeadOffice,
    TaxProductResourceTaxSettingsStatusDetails,
};

/// You can use Tax `Settings` to manage configurations used by Stripe Tax calculations.
///
/// Related guide: [Using the Settings API](https://docs.stripe.com/tax/settings-api)
///
/// The schema `tax.settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettings {
    pub defaults: Part<TaxProductResourceTaxSettingsDefaults>,
    /// The place where your business is located.
    pub head_office: Option<Part<TaxProductResourceTaxSettingsHeadOffice>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The status of the Tax `Settings`.
    pub status: TaxSettingsStatus,
    pub status_details: TaxProductResourceTaxSettingsStatusDetails,
}

impl Record for TaxSettings {
    fn blank() -> Self {
        Self {
            defaults: blank(),
            head_office: blank(),
            livemode: blank(),
            status: blank(),
            status_details: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax.settings",
            constants: &[("object", Constant::Str("tax.settings"))],
            fields: &[
                Field("defaults", REQUIRED),
                Field("head_office", NULLABLE),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
                Field("status_details", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.defaults,
            1 => &self.head_office,
            2 => &self.livemode,
            3 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.defaults,
            1 => &mut self.head_office,
            2 => &mut self.livemode,
            3 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for TaxSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxSettings);

/// The status of the Tax `Settings`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxSettingsStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxSettingsStatus {
    Active = "active",
    Pending = "pending",
});
