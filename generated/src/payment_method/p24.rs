// Written by `cargo xtask generate`. Do not edit.
//! What is in `p24` of [`PaymentMethod`](crate::PaymentMethod).

/// The customer's bank, if provided.
#[non_exhaustive]
pub enum Bank {
    /// `alior_bank`
    AliorBank,
    /// `bank_millennium`
    BankMillennium,
    /// `bank_nowy_bfg_sa`
    BankNowyBfgSa,
    /// `bank_pekao_sa`
    BankPekaoSa,
    /// `banki_spbdzielcze`
    BankiSpbdzielcze,
    /// `blik`
    Blik,
    /// `bnp_paribas`
    BnpParibas,
    /// `boz`
    Boz,
    /// `citi_handlowy`
    CitiHandlowy,
    /// `credit_agricole`
    CreditAgricole,
    /// `envelobank`
    Envelobank,
    /// `etransfer_pocztowy24`
    EtransferPocztowy24,
    /// `getin_bank`
    GetinBank,
    /// `ideabank`
    Ideabank,
    /// `ing`
    Ing,
    /// `inteligo`
    Inteligo,
    /// `mbank_mtransfer`
    MbankMtransfer,
    /// `nest_przelew`
    NestPrzelew,
    /// `noble_pay`
    NoblePay,
    /// `pbac_z_ipko`
    PbacZIpko,
    /// `plus_bank`
    PlusBank,
    /// `santander_przelew24`
    SantanderPrzelew24,
    /// `tmobile_usbugi_bankowe`
    TmobileUsbugiBankowe,
    /// `toyota_bank`
    ToyotaBank,
    /// `velobank`
    Velobank,
    /// `volkswagen_bank`
    VolkswagenBank,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Bank {
    AliorBank = "alior_bank",
    BankMillennium = "bank_millennium",
    BankNowyBfgSa = "bank_nowy_bfg_sa",
    BankPekaoSa = "bank_pekao_sa",
    BankiSpbdzielcze = "banki_spbdzielcze",
    Blik = "blik",
    BnpParibas = "bnp_paribas",
    Boz = "boz",
    CitiHandlowy = "citi_handlowy",
    CreditAgricole = "credit_agricole",
    Envelobank = "envelobank",
    EtransferPocztowy24 = "etransfer_pocztowy24",
    GetinBank = "getin_bank",
    Ideabank = "ideabank",
    Ing = "ing",
    Inteligo = "inteligo",
    MbankMtransfer = "mbank_mtransfer",
    NestPrzelew = "nest_przelew",
    NoblePay = "noble_pay",
    PbacZIpko = "pbac_z_ipko",
    PlusBank = "plus_bank",
    SantanderPrzelew24 = "santander_przelew24",
    TmobileUsbugiBankowe = "tmobile_usbugi_bankowe",
    ToyotaBank = "toyota_bank",
    Velobank = "velobank",
    VolkswagenBank = "volkswagen_bank",
});
