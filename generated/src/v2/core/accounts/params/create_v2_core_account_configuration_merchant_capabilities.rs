// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments,
};

stripe_runtime::params! {
    /// Capabilities to request on the Merchant Configuration.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/capabilities`.
    pub struct CreateV2CoreAccountConfigurationMerchantCapabilities;
}

impl CreateV2CoreAccountConfigurationMerchantCapabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Allow the merchant to process ACH debit payments.
    #[inline]
    pub fn ach_debit_payments(
        mut self,
        ach_debit_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments,
    ) -> Self {
        self.0.set("ach_debit_payments", ach_debit_payments);
        self
    }

    /// Allow the merchant to process ACSS debit payments.
    #[inline]
    pub fn acss_debit_payments(
        mut self,
        acss_debit_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments,
    ) -> Self {
        self.0.set("acss_debit_payments", acss_debit_payments);
        self
    }

    /// Allow the merchant to process Affirm payments.
    #[inline]
    pub fn affirm_payments(
        mut self,
        affirm_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments,
    ) -> Self {
        self.0.set("affirm_payments", affirm_payments);
        self
    }

    /// Allow the merchant to process Afterpay/Clearpay payments.
    #[inline]
    pub fn afterpay_clearpay_payments(
        mut self,
        afterpay_clearpay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments,
    ) -> Self {
        self.0.set("afterpay_clearpay_payments", afterpay_clearpay_payments);
        self
    }

    /// Allow the merchant to process Alma payments.
    #[inline]
    pub fn alma_payments(
        mut self,
        alma_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments,
    ) -> Self {
        self.0.set("alma_payments", alma_payments);
        self
    }

    /// Allow the merchant to process Amazon Pay payments.
    #[inline]
    pub fn amazon_pay_payments(
        mut self,
        amazon_pay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments,
    ) -> Self {
        self.0.set("amazon_pay_payments", amazon_pay_payments);
        self
    }

    /// Allow the merchant to process Australian BECS Direct Debit payments.
    #[inline]
    pub fn au_becs_debit_payments(
        mut self,
        au_becs_debit_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments,
    ) -> Self {
        self.0.set("au_becs_debit_payments", au_becs_debit_payments);
        self
    }

    /// Allow the merchant to process BACS Direct Debit payments.
    #[inline]
    pub fn bacs_debit_payments(
        mut self,
        bacs_debit_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments,
    ) -> Self {
        self.0.set("bacs_debit_payments", bacs_debit_payments);
        self
    }

    /// Allow the merchant to process Bancontact payments.
    #[inline]
    pub fn bancontact_payments(
        mut self,
        bancontact_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments,
    ) -> Self {
        self.0.set("bancontact_payments", bancontact_payments);
        self
    }

    /// Allow the merchant to process BLIK payments.
    #[inline]
    pub fn blik_payments(
        mut self,
        blik_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments,
    ) -> Self {
        self.0.set("blik_payments", blik_payments);
        self
    }

    /// Allow the merchant to process Boleto payments.
    #[inline]
    pub fn boleto_payments(
        mut self,
        boleto_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments,
    ) -> Self {
        self.0.set("boleto_payments", boleto_payments);
        self
    }

    /// Allow the merchant to collect card payments.
    #[inline]
    pub fn card_payments(
        mut self,
        card_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments,
    ) -> Self {
        self.0.set("card_payments", card_payments);
        self
    }

    /// Allow the merchant to process Cartes Bancaires payments.
    #[inline]
    pub fn cartes_bancaires_payments(
        mut self,
        cartes_bancaires_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments,
    ) -> Self {
        self.0.set("cartes_bancaires_payments", cartes_bancaires_payments);
        self
    }

    /// Allow the merchant to process Cash App payments.
    #[inline]
    pub fn cashapp_payments(
        mut self,
        cashapp_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments,
    ) -> Self {
        self.0.set("cashapp_payments", cashapp_payments);
        self
    }

    /// Allow the merchant to process EPS payments.
    #[inline]
    pub fn eps_payments(
        mut self,
        eps_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments,
    ) -> Self {
        self.0.set("eps_payments", eps_payments);
        self
    }

    /// Allow the merchant to process FPX payments.
    #[inline]
    pub fn fpx_payments(
        mut self,
        fpx_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments,
    ) -> Self {
        self.0.set("fpx_payments", fpx_payments);
        self
    }

    /// Allow the merchant to process UK bank transfer payments.
    #[inline]
    pub fn gb_bank_transfer_payments(
        mut self,
        gb_bank_transfer_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments,
    ) -> Self {
        self.0.set("gb_bank_transfer_payments", gb_bank_transfer_payments);
        self
    }

    /// Allow the merchant to process GrabPay payments.
    #[inline]
    pub fn grabpay_payments(
        mut self,
        grabpay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments,
    ) -> Self {
        self.0.set("grabpay_payments", grabpay_payments);
        self
    }

    /// Allow the merchant to process iDEAL payments.
    #[inline]
    pub fn ideal_payments(
        mut self,
        ideal_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments,
    ) -> Self {
        self.0.set("ideal_payments", ideal_payments);
        self
    }

    /// Allow the merchant to process JCB card payments.
    #[inline]
    pub fn jcb_payments(
        mut self,
        jcb_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments,
    ) -> Self {
        self.0.set("jcb_payments", jcb_payments);
        self
    }

    /// Allow the merchant to process Japanese bank transfer payments.
    #[inline]
    pub fn jp_bank_transfer_payments(
        mut self,
        jp_bank_transfer_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments,
    ) -> Self {
        self.0.set("jp_bank_transfer_payments", jp_bank_transfer_payments);
        self
    }

    /// Allow the merchant to process Kakao Pay payments.
    #[inline]
    pub fn kakao_pay_payments(
        mut self,
        kakao_pay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments,
    ) -> Self {
        self.0.set("kakao_pay_payments", kakao_pay_payments);
        self
    }

    /// Allow the merchant to process Klarna payments.
    #[inline]
    pub fn klarna_payments(
        mut self,
        klarna_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments,
    ) -> Self {
        self.0.set("klarna_payments", klarna_payments);
        self
    }

    /// Allow the merchant to process Konbini convenience store payments.
    #[inline]
    pub fn konbini_payments(
        mut self,
        konbini_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments,
    ) -> Self {
        self.0.set("konbini_payments", konbini_payments);
        self
    }

    /// Allow the merchant to process Korean card payments.
    #[inline]
    pub fn kr_card_payments(
        mut self,
        kr_card_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments,
    ) -> Self {
        self.0.set("kr_card_payments", kr_card_payments);
        self
    }

    /// Allow the merchant to process Link payments.
    #[inline]
    pub fn link_payments(
        mut self,
        link_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments,
    ) -> Self {
        self.0.set("link_payments", link_payments);
        self
    }

    /// Allow the merchant to process MobilePay payments.
    #[inline]
    pub fn mobilepay_payments(
        mut self,
        mobilepay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments,
    ) -> Self {
        self.0.set("mobilepay_payments", mobilepay_payments);
        self
    }

    /// Allow the merchant to process Multibanco payments.
    #[inline]
    pub fn multibanco_payments(
        mut self,
        multibanco_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments,
    ) -> Self {
        self.0.set("multibanco_payments", multibanco_payments);
        self
    }

    /// Allow the merchant to process Mexican bank transfer payments.
    #[inline]
    pub fn mx_bank_transfer_payments(
        mut self,
        mx_bank_transfer_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments,
    ) -> Self {
        self.0.set("mx_bank_transfer_payments", mx_bank_transfer_payments);
        self
    }

    /// Allow the merchant to process Naver Pay payments.
    #[inline]
    pub fn naver_pay_payments(
        mut self,
        naver_pay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments,
    ) -> Self {
        self.0.set("naver_pay_payments", naver_pay_payments);
        self
    }

    /// Allow the merchant to process OXXO payments.
    #[inline]
    pub fn oxxo_payments(
        mut self,
        oxxo_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments,
    ) -> Self {
        self.0.set("oxxo_payments", oxxo_payments);
        self
    }

    /// Allow the merchant to process Przelewy24 (P24) payments.
    #[inline]
    pub fn p24_payments(
        mut self,
        p24_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments,
    ) -> Self {
        self.0.set("p24_payments", p24_payments);
        self
    }

    /// Allow the merchant to process Pay by Bank payments.
    #[inline]
    pub fn pay_by_bank_payments(
        mut self,
        pay_by_bank_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments,
    ) -> Self {
        self.0.set("pay_by_bank_payments", pay_by_bank_payments);
        self
    }

    /// Allow the merchant to process PAYCO payments.
    #[inline]
    pub fn payco_payments(
        mut self,
        payco_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments,
    ) -> Self {
        self.0.set("payco_payments", payco_payments);
        self
    }

    /// Allow the merchant to process PayNow payments.
    #[inline]
    pub fn paynow_payments(
        mut self,
        paynow_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments,
    ) -> Self {
        self.0.set("paynow_payments", paynow_payments);
        self
    }

    /// Allow the merchant to process PromptPay payments.
    #[inline]
    pub fn promptpay_payments(
        mut self,
        promptpay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments,
    ) -> Self {
        self.0.set("promptpay_payments", promptpay_payments);
        self
    }

    /// Allow the merchant to process Revolut Pay payments.
    #[inline]
    pub fn revolut_pay_payments(
        mut self,
        revolut_pay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments,
    ) -> Self {
        self.0.set("revolut_pay_payments", revolut_pay_payments);
        self
    }

    /// Allow the merchant to process Samsung Pay payments.
    #[inline]
    pub fn samsung_pay_payments(
        mut self,
        samsung_pay_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments,
    ) -> Self {
        self.0.set("samsung_pay_payments", samsung_pay_payments);
        self
    }

    /// Allow the merchant to process SEPA bank transfer payments.
    #[inline]
    pub fn sepa_bank_transfer_payments(
        mut self,
        sepa_bank_transfer_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments,
    ) -> Self {
        self.0.set("sepa_bank_transfer_payments", sepa_bank_transfer_payments);
        self
    }

    /// Allow the merchant to process SEPA Direct Debit payments.
    #[inline]
    pub fn sepa_debit_payments(
        mut self,
        sepa_debit_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments,
    ) -> Self {
        self.0.set("sepa_debit_payments", sepa_debit_payments);
        self
    }

    /// Allow the merchant to process Swish payments.
    #[inline]
    pub fn swish_payments(
        mut self,
        swish_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments,
    ) -> Self {
        self.0.set("swish_payments", swish_payments);
        self
    }

    /// Allow the merchant to process TWINT payments.
    #[inline]
    pub fn twint_payments(
        mut self,
        twint_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments,
    ) -> Self {
        self.0.set("twint_payments", twint_payments);
        self
    }

    /// Allow the merchant to process US bank transfer payments.
    #[inline]
    pub fn us_bank_transfer_payments(
        mut self,
        us_bank_transfer_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments,
    ) -> Self {
        self.0.set("us_bank_transfer_payments", us_bank_transfer_payments);
        self
    }

    /// Allow the merchant to process Zip payments.
    #[inline]
    pub fn zip_payments(
        mut self,
        zip_payments: CreateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments,
    ) -> Self {
        self.0.set("zip_payments", zip_payments);
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantCapabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
