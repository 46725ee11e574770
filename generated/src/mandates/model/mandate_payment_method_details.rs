// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    CardMandatePaymentMethodDetails, MandateAcssDebit, MandateAmazonPay,
    MandateAuBecsDebit, MandateBacsDebit, MandateCashapp, MandateKakaoPay, MandateKlarna,
    MandateKrCard, MandateLink, MandateNaverPay, MandateNzBankAccount, MandatePaypal,
    MandatePayto, MandatePix, MandateRevolutPay, MandateSepaDebit, MandateTwint,
    MandateUpi, MandateUsBankAccount,
};

/// The schema `mandate_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandatePaymentMethodDetails {
    pub acss_debit: Option<Part<MandateAcssDebit>>,
    pub amazon_pay: Option<Part<MandateAmazonPay>>,
    pub au_becs_debit: Option<Part<MandateAuBecsDebit>>,
    pub bacs_debit: Option<Part<MandateBacsDebit>>,
    pub card: Option<Part<CardMandatePaymentMethodDetails>>,
    pub cashapp: Option<Part<MandateCashapp>>,
    pub kakao_pay: Option<Part<MandateKakaoPay>>,
    pub klarna: Option<Part<MandateKlarna>>,
    pub kr_card: Option<Part<MandateKrCard>>,
    pub link: Option<Part<MandateLink>>,
    pub naver_pay: Option<Part<MandateNaverPay>>,
    pub nz_bank_account: Option<Part<MandateNzBankAccount>>,
    pub paypal: Option<Part<MandatePaypal>>,
    pub payto: Option<Part<MandatePayto>>,
    pub pix: Option<Part<MandatePix>>,
    pub revolut_pay: Option<Part<MandateRevolutPay>>,
    pub sepa_debit: Option<Part<MandateSepaDebit>>,
    pub twint: Option<Part<MandateTwint>>,
    /// This mandate corresponds with a specific payment method type. The `payment_method_details`
    /// includes an additional hash with the same name and contains mandate information that's specific
    /// to that payment method.
    pub type_: String,
    pub upi: Option<Part<MandateUpi>>,
    pub us_bank_account: Option<Part<MandateUsBankAccount>>,
}

impl Blank for MandatePaymentMethodDetails {
    const BLANK: Self = Self {
        acss_debit: Blank::BLANK,
        amazon_pay: Blank::BLANK,
        au_becs_debit: Blank::BLANK,
        bacs_debit: Blank::BLANK,
        card: Blank::BLANK,
        cashapp: Blank::BLANK,
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
        twint: Blank::BLANK,
        type_: Blank::BLANK,
        upi: Blank::BLANK,
        us_bank_account: Blank::BLANK,
    };
}

impl Record for MandatePaymentMethodDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_payment_method_details",
            constants: &[],
            fields: &[
                Field("acss_debit", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("au_becs_debit", OPTIONAL),
                Field("bacs_debit", OPTIONAL),
                Field("card", OPTIONAL),
                Field("cashapp", OPTIONAL),
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
            4 => &self.card,
            5 => &self.cashapp,
            6 => &self.kakao_pay,
            7 => &self.klarna,
            8 => &self.kr_card,
            9 => &self.link,
            10 => &self.naver_pay,
            11 => &self.nz_bank_account,
            12 => &self.paypal,
            13 => &self.payto,
            14 => &self.pix,
            15 => &self.revolut_pay,
            16 => &self.sepa_debit,
            17 => &self.twint,
            18 => &self.type_,
            19 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amazon_pay,
            2 => &mut self.au_becs_debit,
            3 => &mut self.bacs_debit,
            4 => &mut self.card,
            5 => &mut self.cashapp,
            6 => &mut self.kakao_pay,
            7 => &mut self.klarna,
            8 => &mut self.kr_card,
            9 => &mut self.link,
            10 => &mut self.naver_pay,
            11 => &mut self.nz_bank_account,
            12 => &mut self.paypal,
            13 => &mut self.payto,
            14 => &mut self.pix,
            15 => &mut self.revolut_pay,
            16 => &mut self.sepa_debit,
            17 => &mut self.twint,
            18 => &mut self.type_,
            19 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug for MandatePaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandatePaymentMethodDetails);
