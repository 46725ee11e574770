// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBlikPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesCardPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesCashappPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesEpsPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesFpxPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesIdealPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesJcbPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesLinkPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesP24Payments,
    V2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance,
    V2CoreAccountConfigurationMerchantCapabilitiesSwishPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesTwintPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesZipPayments,
};

/// Capabilities that have been requested on the Merchant Configuration.
///
/// The object at `v2.core.account/configuration/merchant/capabilities`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantCapabilities {
    /// Allow the merchant to process ACH debit payments.
    pub ach_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments>,
    >,
    /// Allow the merchant to process ACSS debit payments.
    pub acss_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments>,
    >,
    /// Allow the merchant to process Affirm payments.
    pub affirm_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments>,
    >,
    /// Allow the merchant to process Afterpay/Clearpay payments.
    pub afterpay_clearpay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments>,
    >,
    /// Allow the merchant to process Alma payments.
    pub alma_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments>,
    >,
    /// Allow the merchant to process Amazon Pay payments.
    pub amazon_pay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments>,
    >,
    /// Allow the merchant to process Australian BECS Direct Debit payments.
    pub au_becs_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments>,
    >,
    /// Allow the merchant to process BACS Direct Debit payments.
    pub bacs_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments>,
    >,
    /// Allow the merchant to process Bancontact payments.
    pub bancontact_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments>,
    >,
    /// Allow the merchant to process BLIK payments.
    pub blik_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesBlikPayments>,
    >,
    /// Allow the merchant to process Boleto payments.
    pub boleto_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments>,
    >,
    /// Allow the merchant to collect card payments.
    pub card_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesCardPayments>,
    >,
    /// Allow the merchant to process Cartes Bancaires payments.
    pub cartes_bancaires_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments>,
    >,
    /// Allow the merchant to process Cash App payments.
    pub cashapp_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesCashappPayments>,
    >,
    /// Allow the merchant to process EPS payments.
    pub eps_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesEpsPayments>,
    >,
    /// Allow the merchant to process FPX payments.
    pub fpx_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesFpxPayments>,
    >,
    /// Allow the merchant to process UK bank transfer payments.
    pub gb_bank_transfer_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments>,
    >,
    /// Allow the merchant to process GrabPay payments.
    pub grabpay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments>,
    >,
    /// Allow the merchant to process iDEAL payments.
    pub ideal_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesIdealPayments>,
    >,
    /// Allow the merchant to process JCB card payments.
    pub jcb_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesJcbPayments>,
    >,
    /// Allow the merchant to process Japanese bank transfer payments.
    pub jp_bank_transfer_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments>,
    >,
    /// Allow the merchant to process Kakao Pay payments.
    pub kakao_pay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments>,
    >,
    /// Allow the merchant to process Klarna payments.
    pub klarna_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments>,
    >,
    /// Allow the merchant to process Konbini convenience store payments.
    pub konbini_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments>,
    >,
    /// Allow the merchant to process Korean card payments.
    pub kr_card_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments>,
    >,
    /// Allow the merchant to process Link payments.
    pub link_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesLinkPayments>,
    >,
    /// Allow the merchant to process MobilePay payments.
    pub mobilepay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments>,
    >,
    /// Allow the merchant to process Multibanco payments.
    pub multibanco_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments>,
    >,
    /// Allow the merchant to process Mexican bank transfer payments.
    pub mx_bank_transfer_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments>,
    >,
    /// Allow the merchant to process Naver Pay payments.
    pub naver_pay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments>,
    >,
    /// Allow the merchant to process OXXO payments.
    pub oxxo_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments>,
    >,
    /// Allow the merchant to process Przelewy24 (P24) payments.
    pub p24_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesP24Payments>,
    >,
    /// Allow the merchant to process Pay by Bank payments.
    pub pay_by_bank_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments>,
    >,
    /// Allow the merchant to process PAYCO payments.
    pub payco_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments>,
    >,
    /// Allow the merchant to process PayNow payments.
    pub paynow_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments>,
    >,
    /// Allow the merchant to process PromptPay payments.
    pub promptpay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments>,
    >,
    /// Allow the merchant to process Revolut Pay payments.
    pub revolut_pay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments>,
    >,
    /// Allow the merchant to process Samsung Pay payments.
    pub samsung_pay_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments>,
    >,
    /// Allow the merchant to process SEPA bank transfer payments.
    pub sepa_bank_transfer_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments>,
    >,
    /// Allow the merchant to process SEPA Direct Debit payments.
    pub sepa_debit_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments>,
    >,
    /// Capabilities that enable the merchant to manage their Stripe Balance (/v1/balance).
    pub stripe_balance: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance>,
    >,
    /// Allow the merchant to process Swish payments.
    pub swish_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesSwishPayments>,
    >,
    /// Allow the merchant to process TWINT payments.
    pub twint_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesTwintPayments>,
    >,
    /// Allow the merchant to process US bank transfer payments.
    pub us_bank_transfer_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments>,
    >,
    /// Allow the merchant to process Zip payments.
    pub zip_payments: Option<
        Part<V2CoreAccountConfigurationMerchantCapabilitiesZipPayments>,
    >,
}

impl Blank for V2CoreAccountConfigurationMerchantCapabilities {
    const BLANK: Self = Self {
        ach_debit_payments: Blank::BLANK,
        acss_debit_payments: Blank::BLANK,
        affirm_payments: Blank::BLANK,
        afterpay_clearpay_payments: Blank::BLANK,
        alma_payments: Blank::BLANK,
        amazon_pay_payments: Blank::BLANK,
        au_becs_debit_payments: Blank::BLANK,
        bacs_debit_payments: Blank::BLANK,
        bancontact_payments: Blank::BLANK,
        blik_payments: Blank::BLANK,
        boleto_payments: Blank::BLANK,
        card_payments: Blank::BLANK,
        cartes_bancaires_payments: Blank::BLANK,
        cashapp_payments: Blank::BLANK,
        eps_payments: Blank::BLANK,
        fpx_payments: Blank::BLANK,
        gb_bank_transfer_payments: Blank::BLANK,
        grabpay_payments: Blank::BLANK,
        ideal_payments: Blank::BLANK,
        jcb_payments: Blank::BLANK,
        jp_bank_transfer_payments: Blank::BLANK,
        kakao_pay_payments: Blank::BLANK,
        klarna_payments: Blank::BLANK,
        konbini_payments: Blank::BLANK,
        kr_card_payments: Blank::BLANK,
        link_payments: Blank::BLANK,
        mobilepay_payments: Blank::BLANK,
        multibanco_payments: Blank::BLANK,
        mx_bank_transfer_payments: Blank::BLANK,
        naver_pay_payments: Blank::BLANK,
        oxxo_payments: Blank::BLANK,
        p24_payments: Blank::BLANK,
        pay_by_bank_payments: Blank::BLANK,
        payco_payments: Blank::BLANK,
        paynow_payments: Blank::BLANK,
        promptpay_payments: Blank::BLANK,
        revolut_pay_payments: Blank::BLANK,
        samsung_pay_payments: Blank::BLANK,
        sepa_bank_transfer_payments: Blank::BLANK,
        sepa_debit_payments: Blank::BLANK,
        stripe_balance: Blank::BLANK,
        swish_payments: Blank::BLANK,
        twint_payments: Blank::BLANK,
        us_bank_transfer_payments: Blank::BLANK,
        zip_payments: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantCapabilities {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("ach_debit_payments", OPTIONAL),
                Field("acss_debit_payments", OPTIONAL),
                Field("affirm_payments", OPTIONAL),
                Field("afterpay_clearpay_payments", OPTIONAL),
                Field("alma_payments", OPTIONAL),
                Field("amazon_pay_payments", OPTIONAL),
                Field("au_becs_debit_payments", OPTIONAL),
                Field("bacs_debit_payments", OPTIONAL),
                Field("bancontact_payments", OPTIONAL),
                Field("blik_payments", OPTIONAL),
                Field("boleto_payments", OPTIONAL),
                Field("card_payments", OPTIONAL),
                Field("cartes_bancaires_payments", OPTIONAL),
                Field("cashapp_payments", OPTIONAL),
                Field("eps_payments", OPTIONAL),
                Field("fpx_payments", OPTIONAL),
                Field("gb_bank_transfer_payments", OPTIONAL),
                Field("grabpay_payments", OPTIONAL),
                Field("ideal_payments", OPTIONAL),
                Field("jcb_payments", OPTIONAL),
                Field("jp_bank_transfer_payments", OPTIONAL),
                Field("kakao_pay_payments", OPTIONAL),
                Field("klarna_payments", OPTIONAL),
                Field("konbini_payments", OPTIONAL),
                Field("kr_card_payments", OPTIONAL),
                Field("link_payments", OPTIONAL),
                Field("mobilepay_payments", OPTIONAL),
                Field("multibanco_payments", OPTIONAL),
                Field("mx_bank_transfer_payments", OPTIONAL),
                Field("naver_pay_payments", OPTIONAL),
                Field("oxxo_payments", OPTIONAL),
                Field("p24_payments", OPTIONAL),
                Field("pay_by_bank_payments", OPTIONAL),
                Field("payco_payments", OPTIONAL),
                Field("paynow_payments", OPTIONAL),
                Field("promptpay_payments", OPTIONAL),
                Field("revolut_pay_payments", OPTIONAL),
                Field("samsung_pay_payments", OPTIONAL),
                Field("sepa_bank_transfer_payments", OPTIONAL),
                Field("sepa_debit_payments", OPTIONAL),
                Field("stripe_balance", OPTIONAL),
                Field("swish_payments", OPTIONAL),
                Field("twint_payments", OPTIONAL),
                Field("us_bank_transfer_payments", OPTIONAL),
                Field("zip_payments", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ach_debit_payments,
            1 => &self.acss_debit_payments,
            2 => &self.affirm_payments,
            3 => &self.afterpay_clearpay_payments,
            4 => &self.alma_payments,
            5 => &self.amazon_pay_payments,
            6 => &self.au_becs_debit_payments,
            7 => &self.bacs_debit_payments,
            8 => &self.bancontact_payments,
            9 => &self.blik_payments,
            10 => &self.boleto_payments,
            11 => &self.card_payments,
            12 => &self.cartes_bancaires_payments,
            13 => &self.cashapp_payments,
            14 => &self.eps_payments,
            15 => &self.fpx_payments,
            16 => &self.gb_bank_transfer_payments,
            17 => &self.grabpay_payments,
            18 => &self.ideal_payments,
            19 => &self.jcb_payments,
            20 => &self.jp_bank_transfer_payments,
            21 => &self.kakao_pay_payments,
            22 => &self.klarna_payments,
            23 => &self.konbini_payments,
            24 => &self.kr_card_payments,
            25 => &self.link_payments,
            26 => &self.mobilepay_payments,
            27 => &self.multibanco_payments,
            28 => &self.mx_bank_transfer_payments,
            29 => &self.naver_pay_payments,
            30 => &self.oxxo_payments,
            31 => &self.p24_payments,
            32 => &self.pay_by_bank_payments,
            33 => &self.payco_payments,
            34 => &self.paynow_payments,
            35 => &self.promptpay_payments,
            36 => &self.revolut_pay_payments,
            37 => &self.samsung_pay_payments,
            38 => &self.sepa_bank_transfer_payments,
            39 => &self.sepa_debit_payments,
            40 => &self.stripe_balance,
            41 => &self.swish_payments,
            42 => &self.twint_payments,
            43 => &self.us_bank_transfer_payments,
            _ => &self.zip_payments,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ach_debit_payments,
            1 => &mut self.acss_debit_payments,
            2 => &mut self.affirm_payments,
            3 => &mut self.afterpay_clearpay_payments,
            4 => &mut self.alma_payments,
            5 => &mut self.amazon_pay_payments,
            6 => &mut self.au_becs_debit_payments,
            7 => &mut self.bacs_debit_payments,
            8 => &mut self.bancontact_payments,
            9 => &mut self.blik_payments,
            10 => &mut self.boleto_payments,
            11 => &mut self.card_payments,
            12 => &mut self.cartes_bancaires_payments,
            13 => &mut self.cashapp_payments,
            14 => &mut self.eps_payments,
            15 => &mut self.fpx_payments,
            16 => &mut self.gb_bank_transfer_payments,
            17 => &mut self.grabpay_payments,
            18 => &mut self.ideal_payments,
            19 => &mut self.jcb_payments,
            20 => &mut self.jp_bank_transfer_payments,
            21 => &mut self.kakao_pay_payments,
            22 => &mut self.klarna_payments,
            23 => &mut self.konbini_payments,
            24 => &mut self.kr_card_payments,
            25 => &mut self.link_payments,
            26 => &mut self.mobilepay_payments,
            27 => &mut self.multibanco_payments,
            28 => &mut self.mx_bank_transfer_payments,
            29 => &mut self.naver_pay_payments,
            30 => &mut self.oxxo_payments,
            31 => &mut self.p24_payments,
            32 => &mut self.pay_by_bank_payments,
            33 => &mut self.payco_payments,
            34 => &mut self.paynow_payments,
            35 => &mut self.promptpay_payments,
            36 => &mut self.revolut_pay_payments,
            37 => &mut self.samsung_pay_payments,
            38 => &mut self.sepa_bank_transfer_payments,
            39 => &mut self.sepa_debit_payments,
            40 => &mut self.stripe_balance,
            41 => &mut self.swish_payments,
            42 => &mut self.twint_payments,
            43 => &mut self.us_bank_transfer_payments,
            _ => &mut self.zip_payments,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantCapabilities {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantCapabilities);
