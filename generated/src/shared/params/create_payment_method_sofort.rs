// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// If this is a `sofort` PaymentMethod, this hash contains details about the SOFORT payment method.
    ///
    /// Parameters at `PostPaymentMethods/sofort`, `PostPaymentIntents/payment_method_data/sofort`, `PostPaymentIntentsIntent/payment_method_data/sofort` and 5 more places.
    pub struct CreatePaymentMethodSofort;
}

impl CreatePaymentMethodSofort {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: CreatePaymentMethodSofortCountry) -> Self {
        Self(Params::new().with("country", country))
    }
}

/// The values of `PostPaymentMethods/sofort/country`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentMethodSofortCountry {
    /// `AT`
    At,
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `IT`
    It,
    /// `NL`
    Nl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreatePaymentMethodSofortCountry {
    At = "AT",
    Be = "BE",
    De = "DE",
    Es = "ES",
    It = "IT",
    Nl = "NL",
});
