// Written by `cargo xtask generate`. Do not edit.

/// Stripe needs to collect certain pieces of information about each account created. These
/// requirements can differ depending on the account's country. The Country Specs API makes these
/// rules available to your integration.
///
/// You can also view the information from this API call as
/// [an online guide](https://docs.stripe.com/connect/required-verification-information).
///
/// The object `country_spec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpec {
    /// The default currency for this country. This applies to both payment methods and bank accounts.
    pub default_currency: String,
    /// Unique identifier for the object. Represented as the ISO country code for this country.
    pub id: crate::ids::CountrySpecId,
    /// Currencies that can be accepted in the specific country (for transfers).
    pub supported_bank_account_currencies: rt::Map<Vec<String>>,
    /// Currencies that can be accepted in the specified country (for payments).
    pub supported_payment_currencies: Vec<String>,
    /// Payment methods available in the specified country. You may need to enable some payment methods
    /// (e.g., [ACH](https://docs.stripe.com/ach)) on your account before they appear in this list. The
    /// `stripe` payment method refers to
    /// [charging through your platform](https://docs.stripe.com/connect/destination-charges).
    pub supported_payment_methods: Vec<String>,
    /// Countries that can accept transfers from the specified country.
    pub supported_transfer_countries: Vec<String>,
    pub verification_fields: rt::Part<crate::country_spec::VerificationFields>,
}

impl rt::Record for CountrySpec {
    fn blank() -> Self {
        Self {
            default_currency: rt::blank(),
            id: rt::blank(),
            supported_bank_account_currencies: rt::blank(),
            supported_payment_currencies: rt::blank(),
            supported_payment_methods: rt::blank(),
            supported_transfer_countries: rt::blank(),
            verification_fields: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "country_spec",
            constants: &[("object", rt::Constant::Str("country_spec"))],
            fields: &[
                rt::Field("default_currency", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("supported_bank_account_currencies", rt::REQUIRED),
                rt::Field("supported_payment_currencies", rt::REQUIRED),
                rt::Field("supported_payment_methods", rt::REQUIRED),
                rt::Field("supported_transfer_countries", rt::REQUIRED),
                rt::Field("verification_fields", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_currency,
            1 => &self.id,
            2 => &self.supported_bank_account_currencies,
            3 => &self.supported_payment_currencies,
            4 => &self.supported_payment_methods,
            5 => &self.supported_transfer_countries,
            _ => &self.verification_fields,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_currency,
            1 => &mut self.id,
            2 => &mut self.supported_bank_account_currencies,
            3 => &mut self.supported_payment_currencies,
            4 => &mut self.supported_payment_methods,
            5 => &mut self.supported_transfer_countries,
            _ => &mut self.verification_fields,
        }
    }
}

rt::record_traits!(CountrySpec);

impl rt::Resource for CountrySpec {
    type Id = crate::ids::CountrySpecId;
    const OBJECT: &'static str = "country_spec";
}
