// Written by `cargo xtask generate`. Do not edit.
//! What is in `ideal` of [`PaymentMethod`](crate::PaymentMethod).

/// The customer's bank, if provided. Can be one of `abn_amro`, `adyen`, `asn_bank`, `bunq`, `buut`,
/// `finom`, `handelsbanken`, `ing`, `knab`, `mollie`, `moneyou`, `n26`, `nn`, `rabobank`,
/// `regiobank`, `revolut`, `sns_bank`, `triodos_bank`, `van_lanschot`, or `yoursafe`.
#[non_exhaustive]
pub enum Bank {
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

rt::open_enum!(Bank {
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

/// The Bank Identifier Code of the customer's bank, if the bank was provided.
#[non_exhaustive]
pub enum Bic {
    /// `ABNANL2A`
    Abnanl2a,
    /// `ADYBNL2A`
    Adybnl2a,
    /// `ASNBNL21`
    Asnbnl21,
    /// `BITSNL2A`
    Bitsnl2a,
    /// `BUNQNL2A`
    Bunqnl2a,
    /// `BUUTNL2A`
    Buutnl2a,
    /// `FNOMNL22`
    Fnomnl22,
    /// `FVLBNL22`
    Fvlbnl22,
    /// `HANDNL2A`
    Handnl2a,
    /// `INGBNL2A`
    Ingbnl2a,
    /// `KNABNL2H`
    Knabnl2h,
    /// `MLLENL2A`
    Mllenl2a,
    /// `MOYONL21`
    Moyonl21,
    /// `NNBANL2G`
    Nnbanl2g,
    /// `NTSBDEB1`
    Ntsbdeb1,
    /// `RABONL2U`
    Rabonl2u,
    /// `RBRBNL21`
    Rbrbnl21,
    /// `REVOIE23`
    Revoie23,
    /// `REVOLT21`
    Revolt21,
    /// `SNSBNL2A`
    Snsbnl2a,
    /// `TRIONL2U`
    Trionl2u,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Bic {
    Abnanl2a = "ABNANL2A",
    Adybnl2a = "ADYBNL2A",
    Asnbnl21 = "ASNBNL21",
    Bitsnl2a = "BITSNL2A",
    Bunqnl2a = "BUNQNL2A",
    Buutnl2a = "BUUTNL2A",
    Fnomnl22 = "FNOMNL22",
    Fvlbnl22 = "FVLBNL22",
    Handnl2a = "HANDNL2A",
    Ingbnl2a = "INGBNL2A",
    Knabnl2h = "KNABNL2H",
    Mllenl2a = "MLLENL2A",
    Moyonl21 = "MOYONL21",
    Nnbanl2g = "NNBANL2G",
    Ntsbdeb1 = "NTSBDEB1",
    Rabonl2u = "RABONL2U",
    Rbrbnl21 = "RBRBNL21",
    Revoie23 = "REVOIE23",
    Revolt21 = "REVOLT21",
    Snsbnl2a = "SNSBNL2A",
    Trionl2u = "TRIONL2U",
});
