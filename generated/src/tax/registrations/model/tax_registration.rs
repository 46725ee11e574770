// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::{TaxProductRegistrationsResourceCountryOptions, TaxRegistrationId};

/// A Tax `Registration` lets us know that your business is registered to collect tax on payments
/// within a region, enabling you to [automatically collect tax](https://docs.stripe.com/tax).
///
/// Stripe doesn't register on your behalf with the relevant authorities when you create a Tax
/// `Registration` object. For more information on how to register to collect tax, see
/// [our guide](https://docs.stripe.com/tax/registering).
///
/// Related guide: [Using the Registrations API](https://docs.stripe.com/tax/registrations-api)
///
/// The schema `tax.registration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistration {
    /// Time at which the registration becomes active. Measured in seconds since the Unix epoch.
    pub active_from: Timestamp,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    pub country_options: Part<TaxProductRegistrationsResourceCountryOptions>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// If set, the registration stops being active at this time. If not set, the registration will be
    /// active indefinitely. Measured in seconds since the Unix epoch.
    pub expires_at: Option<Timestamp>,
    /// Unique identifier for the object.
    pub id: TaxRegistrationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The status of the registration. This field is present for convenience and can be deduced from
    /// `active_from` and `expires_at`.
    pub status: TaxRegistrationStatus,
}

impl Record for TaxRegistration {
    fn blank() -> Self {
        Self {
            active_from: blank(),
            country: blank(),
            country_options: blank(),
            created: blank(),
            expires_at: blank(),
            id: blank(),
            livemode: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax.registration",
            constants: &[("object", Constant::Str("tax.registration"))],
            fields: &[
                Field("active_from", REQUIRED),
                Field("country", REQUIRED),
                Field("country_options", REQUIRED),
                Field("created", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.active_from,
            1 => &self.country,
            2 => &self.country_options,
            3 => &self.created,
            4 => &self.expires_at,
            5 => &self.id,
            6 => &self.livemode,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.active_from,
            1 => &mut self.country,
            2 => &mut self.country_options,
            3 => &mut self.created,
            4 => &mut self.expires_at,
            5 => &mut self.id,
            6 => &mut self.livemode,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for TaxRegistration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxRegistration);

impl Resource for TaxRegistration {
    type Id = TaxRegistrationId;
    const OBJECT: &'static str = "tax.registration";
}

/// The status of the registration. This field is present for convenience and can be deduced from
/// `active_from` and `expires_at`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxRegistrationStatus {
    /// `active`
    Active,
    /// `expired`
    Expired,
    /// `scheduled`
    Scheduled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxRegistrationStatus {
    Active = "active",
    Expired = "expired",
    Scheduled = "scheduled",
});
