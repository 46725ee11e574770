// Written by `cargo xtask generate`. Do not edit.

/// A Tax `Registration` lets us know that your business is registered to collect tax on payments
/// within a region, enabling you to [automatically collect tax](https://docs.stripe.com/tax).
///
/// Stripe doesn't register on your behalf with the relevant authorities when you create a Tax
/// `Registration` object. For more information on how to register to collect tax, see
/// [our guide](https://docs.stripe.com/tax/registering).
///
/// Related guide: [Using the Registrations API](https://docs.stripe.com/tax/registrations-api)
///
/// The object `tax.registration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistration {
    /// Time at which the registration becomes active. Measured in seconds since the Unix epoch.
    pub active_from: rt::Timestamp,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    pub country_options: rt::Part<crate::tax_registration::CountryOptions>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// If set, the registration stops being active at this time. If not set, the registration will be
    /// active indefinitely. Measured in seconds since the Unix epoch.
    pub expires_at: Option<rt::Timestamp>,
    /// Unique identifier for the object.
    pub id: crate::ids::TaxRegistrationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The status of the registration. This field is present for convenience and can be deduced from
    /// `active_from` and `expires_at`.
    pub status: crate::tax_registration::Status,
}

impl rt::Record for TaxRegistration {
    fn blank() -> Self {
        Self {
            active_from: rt::blank(),
            country: rt::blank(),
            country_options: rt::blank(),
            created: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax.registration",
            constants: &[("object", rt::Constant::Str("tax.registration"))],
            fields: &[
                rt::Field("active_from", rt::REQUIRED),
                rt::Field("country", rt::REQUIRED),
                rt::Field("country_options", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TaxRegistration);

impl rt::Resource for TaxRegistration {
    type Id = crate::ids::TaxRegistrationId;
    const OBJECT: &'static str = "tax.registration";
}
