// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// If this is an `ideal` PaymentMethod, this hash contains details about the iDEAL payment method.
    ///
    /// Parameters at `PostPaymentMethods/ideal`, `PostPaymentIntents/payment_method_data/ideal`, `PostPaymentIntentsIntent/payment_method_data/ideal` and 5 more places.
    pub struct CreatePaymentMethodIdeal;
}

impl CreatePaymentMethodIdeal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(self, bank: CreatePaymentMethodIdealBank) -> Self {
        Self(self.0.with("bank", bank))
    }
}

impl Default for CreatePaymentMethodIdeal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentMethods/ideal/bank`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentMethodIdealBank {
    /// `abn_amro`
    AbnAmro,
    /// `adyen`
    Adyen,
    /// `asn_bank`
    AsnBank,
    /// `bunq`
    Bunq,
    /// `buut`
    Buut,
    /// `finom`
    Finom,
    /// `handelsbanken`
    Handelsbanken,
    /// `ing`
    Ing,
    /// `knab`
    Knab,
    /// `mollie`
    Mollie,
    /// `moneyou`
    Moneyou,
    /// `n26`
    N26,
    /// `nn`
    Nn,
    /// `rabobank`
    Rabobank,
    /// `regiobank`
    Regiobank,
    /// `revolut`
    Revolut,
    /// `sns_bank`
    SnsBank,
    /// `triodos_bank`
    TriodosBank,
    /// `van_lanschot`
    VanLanschot,
    /// `yoursafe`
    Yoursafe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreatePaymentMethodIdealBank {
    AbnAmro = "abn_amro",
    Adyen = "adyen",
    AsnBank = "asn_bank",
    Bunq = "bunq",
    Buut = "buut",
    Finom = "finom",
    Handelsbanken = "handelsbanken",
    Ing = "ing",
    Knab = "knab",
    Mollie = "mollie",
    Moneyou = "moneyou",
    N26 = "n26",
    Nn = "nn",
    Rabobank = "rabobank",
    Regiobank = "regiobank",
    Revolut = "revolut",
    SnsBank = "sns_bank",
    TriodosBank = "triodos_bank",
    VanLanschot = "van_lanschot",
    Yoursafe = "yoursafe",
});
