// Written by `cargo xtask generate`. Do not edit.

/// You can use Tax `Settings` to manage configurations used by Stripe Tax calculations.
///
/// Related guide: [Using the Settings API](https://docs.stripe.com/tax/settings-api)
///
/// The object `tax.settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettings {
    pub defaults: rt::Part<crate::tax_settings::Defaults>,
    /// The place where your business is located.
    pub head_office: Option<rt::Part<crate::tax_settings::HeadOffice>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The status of the Tax `Settings`.
    pub status: crate::tax_settings::Status,
    pub status_details: crate::tax_settings::StatusDetails,
}

impl rt::Record for TaxSettings {
    fn blank() -> Self {
        Self {
            defaults: rt::blank(),
            head_office: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
            status_details: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax.settings",
            constants: &[("object", rt::Constant::Str("tax.settings"))],
            fields: &[
                rt::Field("defaults", rt::REQUIRED),
                rt::Field("head_office", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.defaults,
            1 => &self.head_office,
            2 => &self.livemode,
            3 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.defaults,
            1 => &mut self.head_office,
            2 => &mut self.livemode,
            3 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(TaxSettings);
