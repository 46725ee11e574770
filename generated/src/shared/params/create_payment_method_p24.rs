// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// If this is a `p24` PaymentMethod, this hash contains details about the P24 payment method.
    ///
    /// Parameters at `PostPaymentMethods/p24`, `PostPaymentIntents/payment_method_data/p24`, `PostPaymentIntentsIntent/payment_method_data/p24` and 5 more places.
    pub struct CreatePaymentMethodP24;
}

impl CreatePaymentMethodP24 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(self, bank: CreatePaymentMethodP24Bank) -> Self {
        Self(self.0.with("bank", bank))
    }
}

impl Default for CreatePaymentMethodP24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentMethods/p24/bank`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentMethodP24Bank {
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

stripe_runtime::open_enum!(CreatePaymentMethodP24Bank {
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
