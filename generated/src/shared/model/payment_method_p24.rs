// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_p24`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodP24 {
    /// The customer's bank, if provided.
    pub bank: Option<PaymentMethodP24Bank>,
}

impl Blank for PaymentMethodP24 {
    const BLANK: Self = Self { bank: Blank::BLANK };
}

impl Record for PaymentMethodP24 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_p24",
            constants: &[],
            fields: &[Field("bank", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.bank
    }
}

impl std::fmt::Debug for PaymentMethodP24 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodP24);

/// The customer's bank, if provided.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodP24Bank {
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

stripe_runtime::open_enum!(PaymentMethodP24Bank {
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
