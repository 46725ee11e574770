// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    SetupAttemptPaymentMethodDetailsAcssDebit, SetupAttemptPaymentMethodDetailsAmazonPay,
    SetupAttemptPaymentMethodDetailsAuBecsDebit,
    SetupAttemptPaymentMethodDetailsBacsDebit,
    SetupAttemptPaymentMethodDetailsBancontact, SetupAttemptPaymentMethodDetailsBoleto,
    SetupAttemptPaymentMethodDetailsCard, SetupAttemptPaymentMethodDetailsCardPresent,
    SetupAttemptPaymentMethodDetailsCashapp, SetupAttemptPaymentMethodDetailsIdeal,
    SetupAttemptPaymentMethodDetailsKakaoPay, SetupAttemptPaymentMethodDetailsKlarna,
    SetupAttemptPaymentMethodDetailsKrCard, SetupAttemptPaymentMethodDetailsLink,
    SetupAttemptPaymentMethodDetailsNaverPay,
    SetupAttemptPaymentMethodDetailsNzBankAccount,
    SetupAttemptPaymentMethodDetailsPaypal, SetupAttemptPaymentMethodDetailsPayto,
    SetupAttemptPaymentMethodDetailsPix, SetupAttemptPaymentMethodDetailsRevolutPay,
    SetupAttemptPaymentMethodDetailsSepaDebit, SetupAttemptPaymentMethodDetailsSofort,
    SetupAttemptPaymentMethodDetailsTwint, SetupAttemptPaymentMethodDetailsUpi,
    SetupAttemptPaymentMethodDetailsUsBankAccount,
};

/// The schema `setup_attempt_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetails {
    pub acss_debit: Option<Part<SetupAttemptPaymentMethodDetailsAcssDebit>>,
    pub amazon_pay: Option<Part<SetupAttemptPaymentMethodDetailsAmazonPay>>,
    pub au_becs_debit: Option<Part<SetupAttemptPaymentMethodDetailsAuBecsDebit>>,
    pub bacs_debit: Option<Part<SetupAttemptPaymentMethodDetailsBacsDebit>>,
    pub bancontact: Option<Part<SetupAttemptPaymentMethodDetailsBancontact>>,
    pub boleto: Option<Part<SetupAttemptPaymentMethodDetailsBoleto>>,
    pub card: Option<Part<SetupAttemptPaymentMethodDetailsCard>>,
    pub card_present: Option<Part<SetupAttemptPaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<Part<SetupAttemptPaymentMethodDetailsCashapp>>,
    pub ideal: Option<Part<SetupAttemptPaymentMethodDetailsIdeal>>,
    pub kakao_pay: Option<Part<SetupAttemptPaymentMethodDetailsKakaoPay>>,
    pub klarna: Option<Part<SetupAttemptPaymentMethodDetailsKlarna>>,
    pub kr_card: Option<Part<SetupAttemptPaymentMethodDetailsKrCard>>,
    pub link: Option<Part<SetupAttemptPaymentMethodDetailsLink>>,
    pub naver_pay: Option<Part<SetupAttemptPaymentMethodDetailsNaverPay>>,
    pub nz_bank_account: Option<Part<SetupAttemptPaymentMethodDetailsNzBankAccount>>,
    pub paypal: Option<Part<SetupAttemptPaymentMethodDetailsPaypal>>,
    pub payto: Option<Part<SetupAttemptPaymentMethodDetailsPayto>>,
    pub pix: Option<Part<SetupAttemptPaymentMethodDetailsPix>>,
    pub revolut_pay: Option<Part<SetupAttemptPaymentMethodDetailsRevolutPay>>,
    pub sepa_debit: Option<Part<SetupAttemptPaymentMethodDetailsSepaDebit>>,
    pub sofort: Option<Part<SetupAttemptPaymentMethodDetailsSofort>>,
    pub twint: Option<Part<SetupAttemptPaymentMethodDetailsTwint>>,
    /// The type of the payment method used in the SetupIntent (e.g., `card`). An additional hash is
    /// included on `payment_method_details` with a name matching this value. It contains
    /// confirmation-specific information for the payment method.
    pub type_: String,
    pub upi: Option<Part<SetupAttemptPaymentMethodDetailsUpi>>,
    pub us_bank_account: Option<Part<SetupAttemptPaymentMethodDetailsUsBankAccount>>,
}

impl Blank for SetupAttemptPaymentMethodDetails {
    const BLANK: Self = Self {
        acss_debit: Blank::BLANK,
        amazon_pay: Blank::BLANK,
        au_becs_debit: Blank::BLANK,
        bacs_debit: Blank::BLANK,
        bancontact: Blank::BLANK,
        boleto: Blank::BLANK,
        card: Blank::BLANK,
        card_present: Blank::BLANK,
        cashapp: Blank::BLANK,
        ideal: Blank::BLANK,
        kakao_pay: Blank::BLANK,
        klarna: Blank::BLANK,
        kr_card: Blank::BLANK,
        link: Blank::BLANK,
        naver_pay: Blank::BLANK,
        nz_bank_account: Blank::BLANK,
        paypal: Blank::BLANK,
        payto: Blank::BLANK,
        pix: Blank::BLANK,
        revolut_pay: Blank::BLANK,
        sepa_debit: Blank::BLANK,
        sofort: Blank::BLANK,
        twint: Blank::BLANK,
        type_: Blank::BLANK,
        upi: Blank::BLANK,
        us_bank_account: Blank::BLANK,
    };
}

impl Record for SetupAttemptPaymentMethodDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_attempt_payment_method_details",
            constants: &[],
            fields: &[
                Field("acss_debit", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("au_becs_debit", OPTIONAL),
                Field("bacs_debit", OPTIONAL),
                Field("bancontact", OPTIONAL),
                Field("boleto", OPTIONAL),
                Field("card", OPTIONAL),
                Field("card_present", OPTIONAL),
                Field("cashapp", OPTIONAL),
                Field("ideal", OPTIONAL),
                Field("kakao_pay", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("kr_card", OPTIONAL),
                Field("link", OPTIONAL),
                Field("naver_pay", OPTIONAL),
                Field("nz_bank_account", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("payto", OPTIONAL),
                Field("pix", OPTIONAL),
                Field("revolut_pay", OPTIONAL),
                Field("sepa_debit", OPTIONAL),
                Field("sofort", OPTIONAL),
                Field("twint", OPTIONAL),
                Field("type", REQUIRED),
                Field("upi", OPTIONAL),
                Field("us_bank_account", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.amazon_pay,
            2 => &self.au_becs_debit,
            3 => &self.bacs_debit,
            4 => &self.bancontact,
            5 => &self.boleto,
            6 => &self.card,
            7 => &self.card_present,
            8 => &self.cashapp,
            9 => &self.ideal,
            10 => &self.kakao_pay,
            11 => &self.klarna,
            12 => &self.kr_card,
            13 => &self.link,
            14 => &self.naver_pay,
            15 => &self.nz_bank_account,
            16 => &self.paypal,
            17 => &self.payto,
            18 => &self.pix,
            19 => &self.revolut_pay,
            20 => &self.sepa_debit,
            21 => &self.sofort,
            22 => &self.twint,
            23 => &self.type_,
            24 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amazon_pay,
            2 => &mut self.au_becs_debit,
            3 => &mut self.bacs_debit,
            4 => &mut self.bancontact,
            5 => &mut self.boleto,
            6 => &mut self.card,
            7 => &mut self.card_present,
            8 => &mut self.cashapp,
            9 => &mut self.ideal,
            10 => &mut self.kakao_pay,
            11 => &mut self.klarna,
            12 => &mut self.kr_card,
            13 => &mut self.link,
            14 => &mut self.naver_pay,
            15 => &mut self.nz_bank_account,
            16 => &mut self.paypal,
            17 => &mut self.payto,
            18 => &mut self.pix,
            19 => &mut self.revolut_pay,
            20 => &mut self.sepa_debit,
            21 => &mut self.sofort,
            22 => &mut self.twint,
            23 => &mut self.type_,
            24 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug for SetupAttemptPaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupAttemptPaymentMethodDetails);
