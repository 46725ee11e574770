// Written by `cargo xtask generate`. Do not edit.

/// The customer's bank. Can be one of `abn_amro`, `adyen`, `asn_bank`, `bunq`, `buut`, `finom`,
/// `handelsbanken`, `ing`, `knab`, `mollie`, `moneyou`, `n26`, `nn`, `rabobank`, `regiobank`,
/// `revolut`, `sns_bank`, `triodos_bank`, `van_lanschot`, or `yoursafe`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsIdealBank {
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

stripe_runtime::open_enum!(PaymentMethodDetailsIdealBank {
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
