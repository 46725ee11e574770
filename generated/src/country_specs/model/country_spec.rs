// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Map, Part, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{CountrySpecId, CountrySpecVerificationFields};

/// Stripe needs to collect certain pieces of information about each account created. These
/// requirements can differ depending on the account's country. The Country Specs API makes these
/// rules available to your integration.
///
/// You can also view the information from this API call as
/// [an online guide](https://docs.stripe.com/connect/required-verification-information).
///
/// The schema `country_spec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpec {
    /// The default currency for this country. This applies to both payment methods and bank accounts.
    pub default_currency: String,
    /// Unique identifier for the object. Represented as the ISO country code for this country.
    pub id: CountrySpecId,
    /// Currencies that can be accepted in the specific country (for transfers).
    pub supported_bank_account_currencies: Map<Vec<String>>,
    /// Currencies that can be accepted in the specified country (for payments).
    pub supported_payment_currencies: Vec<String>,
    /// Payment methods available in the specified country. You may need to enable some payment methods
    /// (e.g., [ACH](https://docs.stripe.com/ach)) on your account before they appear in this list. The
    /// `stripe` payment method refers to
    /// [charging through your platform](https://docs.stripe.com/connect/destination-charges).
    pub supported_payment_methods: Vec<String>,
    /// Countries that can accept transfers from the specified country.
    pub supported_transfer_countries: Vec<String>,
    pub verification_fields: Part<CountrySpecVerificationFields>,
}

impl Record for CountrySpec {
    fn blank() -> Self {
        Self {
            default_currency: blank(),
            id: blank(),
            supported_bank_account_currencies: blank(),
            supported_payment_currencies: blank(),
            supported_payment_methods: blank(),
            supported_transfer_countries: blank(),
            verification_fields: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "country_spec",
            constants: &[("object", Constant::Str("country_spec"))],
            fields: &[
                Field("default_currency", REQUIRED),
                Field("id", REQUIRED),
                Field("supported_bank_account_currencies", REQUIRED),
                Field("supported_payment_currencies", REQUIRED),
                Field("supported_payment_methods", REQUIRED),
                Field("supported_transfer_countries", REQUIRED),
                Field("verification_fields", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for CountrySpec {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CountrySpec);

impl Resource for CountrySpec {
    type Id = CountrySpecId;
    const OBJECT: &'static str = "country_spec";
}
