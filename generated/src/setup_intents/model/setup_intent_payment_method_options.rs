// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    SetupIntentPaymentMethodOptionsAcssDebit, SetupIntentPaymentMethodOptionsAmazonPay,
    SetupIntentPaymentMethodOptionsBacsDebit, SetupIntentPaymentMethodOptionsBizum,
    SetupIntentPaymentMethodOptionsCard, SetupIntentPaymentMethodOptionsCardPresent,
    SetupIntentPaymentMethodOptionsKlarna, SetupIntentPaymentMethodOptionsLink,
    SetupIntentPaymentMethodOptionsPaypal, SetupIntentPaymentMethodOptionsPayto,
    SetupIntentPaymentMethodOptionsPix, SetupIntentPaymentMethodOptionsSepaDebit,
    SetupIntentPaymentMethodOptionsUpi, SetupIntentPaymentMethodOptionsUsBankAccount,
};

/// The schema `setup_intent_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptions {
    pub acss_debit: Option<Part<SetupIntentPaymentMethodOptionsAcssDebit>>,
    pub amazon_pay: Option<Part<SetupIntentPaymentMethodOptionsAmazonPay>>,
    pub bacs_debit: Option<Part<SetupIntentPaymentMethodOptionsBacsDebit>>,
    pub bizum: Option<Part<SetupIntentPaymentMethodOptionsBizum>>,
    pub card: Option<Part<SetupIntentPaymentMethodOptionsCard>>,
    pub card_present: Option<Part<SetupIntentPaymentMethodOptionsCardPresent>>,
    pub klarna: Option<Part<SetupIntentPaymentMethodOptionsKlarna>>,
    pub link: Option<Part<SetupIntentPaymentMethodOptionsLink>>,
    pub paypal: Option<Part<SetupIntentPaymentMethodOptionsPaypal>>,
    pub payto: Option<Part<SetupIntentPaymentMethodOptionsPayto>>,
    pub pix: Option<Part<SetupIntentPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Part<SetupIntentPaymentMethodOptionsSepaDebit>>,
    pub upi: Option<Part<SetupIntentPaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Part<SetupIntentPaymentMethodOptionsUsBankAccount>>,
}

impl Blank for SetupIntentPaymentMethodOptions {
    const BLANK: Self = Self {
        acss_debit: Blank::BLANK,
        amazon_pay: Blank::BLANK,
        bacs_debit: Blank::BLANK,
        bizum: Blank::BLANK,
        card: Blank::BLANK,
        card_present: Blank::BLANK,
        klarna: Blank::BLANK,
        link: Blank::BLANK,
        paypal: Blank::BLANK,
        payto: Blank::BLANK,
        pix: Blank::BLANK,
        sepa_debit: Blank::BLANK,
        upi: Blank::BLANK,
        us_bank_account: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_payment_method_options",
            constants: &[],
            fields: &[
                Field("acss_debit", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("bacs_debit", OPTIONAL),
                Field("bizum", OPTIONAL),
                Field("card", OPTIONAL),
                Field("card_present", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("link", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("payto", OPTIONAL),
                Field("pix", OPTIONAL),
                Field("sepa_debit", OPTIONAL),
                Field("upi", OPTIONAL),
                Field("us_bank_account", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.amazon_pay,
            2 => &self.bacs_debit,
            3 => &self.bizum,
            4 => &self.card,
            5 => &self.card_present,
            6 => &self.klarna,
            7 => &self.link,
            8 => &self.paypal,
            9 => &self.payto,
            10 => &self.pix,
            11 => &self.sepa_debit,
            12 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amazon_pay,
            2 => &mut self.bacs_debit,
            3 => &mut self.bizum,
            4 => &mut self.card,
            5 => &mut self.card_present,
            6 => &mut self.klarna,
            7 => &mut self.link,
            8 => &mut self.paypal,
            9 => &mut self.payto,
            10 => &mut self.pix,
            11 => &mut self.sepa_debit,
            12 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug for SetupIntentPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptions);
