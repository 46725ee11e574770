// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_p24`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordP24 {
    /// The customer's bank. Can be one of `ing`, `citi_handlowy`, `tmobile_usbugi_bankowe`,
    /// `plus_bank`, `etransfer_pocztowy24`, `banki_spbdzielcze`, `bank_nowy_bfg_sa`, `getin_bank`,
    /// `velobank`, `blik`, `noble_pay`, `ideabank`, `envelobank`, `santander_przelew24`,
    /// `nest_przelew`, `mbank_mtransfer`, `inteligo`, `pbac_z_ipko`, `bnp_paribas`, `credit_agricole`,
    /// `toyota_bank`, `bank_pekao_sa`, `volkswagen_bank`, `bank_millennium`, `alior_bank`, or `boz`.
    pub bank: Option<PaymentMethodDetailsPaymentRecordP24Bank>,
    /// Unique reference for this Przelewy24 payment.
    pub reference: Option<String>,
    /// Owner's verified full name. Values are verified or provided by Przelewy24 directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated. Przelewy24
    /// rarely provides this information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordP24 {
    const BLANK: Self = Self {
        bank: Blank::BLANK,
        reference: Blank::BLANK,
        verified_name: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordP24 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_p24",
            constants: &[],
            fields: &[
                Field("bank", NULLABLE),
                Field("reference", NULLABLE),
                Field("verified_name", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank,
            1 => &self.reference,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.reference,
            _ => &mut self.verified_name,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordP24 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordP24);

/// The customer's bank. Can be one of `ing`, `citi_handlowy`, `tmobile_usbugi_bankowe`,
/// `plus_bank`, `etransfer_pocztowy24`, `banki_spbdzielcze`, `bank_nowy_bfg_sa`, `getin_bank`,
/// `velobank`, `blik`, `noble_pay`, `ideabank`, `envelobank`, `santander_przelew24`,
/// `nest_przelew`, `mbank_mtransfer`, `inteligo`, `pbac_z_ipko`, `bnp_paribas`, `credit_agricole`,
/// `toyota_bank`, `bank_pekao_sa`, `volkswagen_bank`, `bank_millennium`, `alior_bank`, or `boz`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsPaymentRecordP24Bank {
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

stripe_runtime::open_enum!(PaymentMethodDetailsPaymentRecordP24Bank {
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
