// Written by `cargo xtask generate`. Do not edit.

/// The Bank Identifier Code of the customer's bank.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsIdealBic {
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

stripe_runtime::open_enum!(PaymentMethodDetailsIdealBic {
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
