// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, Record, Shape, blank, boxed, debug,
};

/// The schema `account_capabilities`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilities {
    /// The status of the Canadian pre-authorized debits payments capability of the account, or whether
    /// the account can directly process Canadian pre-authorized debits charges.
    pub acss_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
    /// The status of the Affirm capability of the account, or whether the account can directly process
    /// Affirm charges.
    pub affirm_payments: Option<AccountCapabilitiesAffirmPayments>,
    /// The status of the Afterpay Clearpay capability of the account, or whether the account can
    /// directly process Afterpay Clearpay charges.
    pub afterpay_clearpay_payments: Option<AccountCapabilitiesAfterpayClearpayPayments>,
    /// The status of the Alma capability of the account, or whether the account can directly process
    /// Alma payments.
    pub alma_payments: Option<AccountCapabilitiesAlmaPayments>,
    /// The status of the AmazonPay capability of the account, or whether the account can directly
    /// process AmazonPay payments.
    pub amazon_pay_payments: Option<AccountCapabilitiesAmazonPayPayments>,
    /// The status of the `app_distribution` capability of the account, or whether the platform can
    /// distribute apps to other accounts.
    pub app_distribution: Option<AccountCapabilitiesAppDistribution>,
    /// The status of the BECS Direct Debit (AU) payments capability of the account, or whether the
    /// account can directly process BECS Direct Debit (AU) charges.
    pub au_becs_debit_payments: Option<AccountCapabilitiesAuBecsDebitPayments>,
    /// The status of the Bacs Direct Debits payments capability of the account, or whether the account
    /// can directly process Bacs Direct Debits charges.
    pub bacs_debit_payments: Option<AccountCapabilitiesBacsDebitPayments>,
    /// The status of the Bancontact payments capability of the account, or whether the account can
    /// directly process Bancontact charges.
    pub bancontact_payments: Option<AccountCapabilitiesBancontactPayments>,
    /// The status of the customer_balance payments capability of the account, or whether the account
    /// can directly process customer_balance charges.
    pub bank_transfer_payments: Option<AccountCapabilitiesBankTransferPayments>,
    /// The status of the Billie capability of the account, or whether the account can directly process
    /// Billie payments.
    pub billie_payments: Option<AccountCapabilitiesBilliePayments>,
    /// The status of the Bizum capability of the account, or whether the account can directly process
    /// Bizum payments.
    pub bizum_payments: Option<AccountCapabilitiesBizumPayments>,
    /// The status of the blik payments capability of the account, or whether the account can directly
    /// process blik charges.
    pub blik_payments: Option<AccountCapabilitiesBlikPayments>,
    /// The status of the boleto payments capability of the account, or whether the account can directly
    /// process boleto charges.
    pub boleto_payments: Option<AccountCapabilitiesBoletoPayments>,
    /// The status of the card issuing capability of the account, or whether you can use Issuing to
    /// distribute funds on cards
    pub card_issuing: Option<AccountCapabilitiesCardIssuing>,
    /// The status of the card payments capability of the account, or whether the account can directly
    /// process credit and debit card charges.
    pub card_payments: Option<AccountCapabilitiesCardPayments>,
    /// The status of the Cartes Bancaires payments capability of the account, or whether the account
    /// can directly process Cartes Bancaires card charges in EUR currency.
    pub cartes_bancaires_payments: Option<AccountCapabilitiesCartesBancairesPayments>,
    /// The status of the Cash App Pay capability of the account, or whether the account can directly
    /// process Cash App Pay payments.
    pub cashapp_payments: Option<AccountCapabilitiesCashappPayments>,
    /// The status of the Crypto capability of the account, or whether the account can directly process
    /// Crypto payments.
    pub crypto_payments: Option<AccountCapabilitiesCryptoPayments>,
    /// The status of the EPS payments capability of the account, or whether the account can directly
    /// process EPS charges.
    pub eps_payments: Option<AccountCapabilitiesEpsPayments>,
    /// The status of the FPX payments capability of the account, or whether the account can directly
    /// process FPX charges.
    pub fpx_payments: Option<AccountCapabilitiesFpxPayments>,
    /// The status of the GB customer_balance payments (GBP currency) capability of the account, or
    /// whether the account can directly process GB customer_balance charges.
    pub gb_bank_transfer_payments: Option<AccountCapabilitiesGbBankTransferPayments>,
    /// The status of the giropay payments capability of the account, or whether the account can
    /// directly process giropay charges.
    pub giropay_payments: Option<AccountCapabilitiesGiropayPayments>,
    /// The status of the GrabPay payments capability of the account, or whether the account can
    /// directly process GrabPay charges.
    pub grabpay_payments: Option<AccountCapabilitiesGrabpayPayments>,
    /// The status of the iDEAL payments capability of the account, or whether the account can directly
    /// process iDEAL charges.
    pub ideal_payments: Option<AccountCapabilitiesIdealPayments>,
    /// The status of the india_international_payments capability of the account, or whether the account
    /// can process international charges (non INR) in India.
    pub india_international_payments: Option<
        AccountCapabilitiesIndiaInternationalPayments,
    >,
    /// The status of the JCB payments capability of the account, or whether the account (Japan only)
    /// can directly process JCB credit card charges in JPY currency.
    pub jcb_payments: Option<AccountCapabilitiesJcbPayments>,
    /// The status of the Japanese customer_balance payments (JPY currency) capability of the account,
    /// or whether the account can directly process Japanese customer_balance charges.
    pub jp_bank_transfer_payments: Option<AccountCapabilitiesJpBankTransferPayments>,
    /// The status of the KakaoPay capability of the account, or whether the account can directly
    /// process KakaoPay payments.
    pub kakao_pay_payments: Option<AccountCapabilitiesKakaoPayPayments>,
    /// The status of the Klarna payments capability of the account, or whether the account can directly
    /// process Klarna charges.
    pub klarna_payments: Option<AccountCapabilitiesKlarnaPayments>,
    /// The status of the konbini payments capability of the account, or whether the account can
    /// directly process konbini charges.
    pub konbini_payments: Option<AccountCapabilitiesKonbiniPayments>,
    /// The status of the KrCard capability of the account, or whether the account can directly process
    /// KrCard payments.
    pub kr_card_payments: Option<AccountCapabilitiesKrCardPayments>,
    /// The status of the legacy payments capability of the account.
    pub legacy_payments: Option<AccountCapabilitiesLegacyPayments>,
    /// The status of the link_payments capability of the account, or whether the account can directly
    /// process Link charges.
    pub link_payments: Option<AccountCapabilitiesLinkPayments>,
    /// The status of the MB WAY payments capability of the account, or whether the account can directly
    /// process MB WAY charges.
    pub mb_way_payments: Option<AccountCapabilitiesMbWayPayments>,
    /// The status of the MobilePay capability of the account, or whether the account can directly
    /// process MobilePay charges.
    pub mobilepay_payments: Option<AccountCapabilitiesMobilepayPayments>,
    /// The status of the Multibanco payments capability of the account, or whether the account can
    /// directly process Multibanco charges.
    pub multibanco_payments: Option<AccountCapabilitiesMultibancoPayments>,
    /// The status of the Mexican customer_balance payments (MXN currency) capability of the account, or
    /// whether the account can directly process Mexican customer_balance charges.
    pub mx_bank_transfer_payments: Option<AccountCapabilitiesMxBankTransferPayments>,
    /// The status of the NaverPay capability of the account, or whether the account can directly
    /// process NaverPay payments.
    pub naver_pay_payments: Option<AccountCapabilitiesNaverPayPayments>,
    /// The status of the New Zealand BECS Direct Debit payments capability of the account, or whether
    /// the account can directly process New Zealand BECS Direct Debit charges.
    pub nz_bank_account_becs_debit_payments: Option<
        AccountCapabilitiesNzBankAccountBecsDebitPayments,
    >,
    /// The status of the OXXO payments capability of the account, or whether the account can directly
    /// process OXXO charges.
    pub oxxo_payments: Option<AccountCapabilitiesOxxoPayments>,
    /// The status of the P24 payments capability of the account, or whether the account can directly
    /// process P24 charges.
    pub p24_payments: Option<AccountCapabilitiesP24Payments>,
    /// More fields, apart from the others to keep this struct small, and used as if they stood in it:
    /// [`pay_by_bank_payments`](AccountCapabilitiesRest::pay_by_bank_payments),
    /// [`payco_payments`](AccountCapabilitiesRest::payco_payments),
    /// [`paynow_payments`](AccountCapabilitiesRest::paynow_payments),
    /// [`payto_payments`](AccountCapabilitiesRest::payto_payments),
    /// [`pix_payments`](AccountCapabilitiesRest::pix_payments),
    /// [`promptpay_payments`](AccountCapabilitiesRest::promptpay_payments),
    /// [`revolut_pay_payments`](AccountCapabilitiesRest::revolut_pay_payments),
    /// [`samsung_pay_payments`](AccountCapabilitiesRest::samsung_pay_payments),
    /// [`satispay_payments`](AccountCapabilitiesRest::satispay_payments),
    /// [`scalapay_payments`](AccountCapabilitiesRest::scalapay_payments),
    /// [`sepa_bank_transfer_payments`](AccountCapabilitiesRest::sepa_bank_transfer_payments),
    /// [`sepa_debit_payments`](AccountCapabilitiesRest::sepa_debit_payments),
    /// [`sofort_payments`](AccountCapabilitiesRest::sofort_payments),
    /// [`sunbit_payments`](AccountCapabilitiesRest::sunbit_payments),
    /// [`swish_payments`](AccountCapabilitiesRest::swish_payments),
    /// [`tax_reporting_us_1099_k`](AccountCapabilitiesRest::tax_reporting_us_1099_k),
    /// [`tax_reporting_us_1099_misc`](AccountCapabilitiesRest::tax_reporting_us_1099_misc),
    /// [`transfers`](AccountCapabilitiesRest::transfers),
    /// [`treasury`](AccountCapabilitiesRest::treasury),
    /// [`twint_payments`](AccountCapabilitiesRest::twint_payments),
    /// [`upi_payments`](AccountCapabilitiesRest::upi_payments),
    /// [`us_bank_account_ach_payments`](AccountCapabilitiesRest::us_bank_account_ach_payments),
    /// [`us_bank_transfer_payments`](AccountCapabilitiesRest::us_bank_transfer_payments),
    /// [`zip_payments`](AccountCapabilitiesRest::zip_payments).
    pub rest: Part<AccountCapabilitiesRest>,
}

impl Record for AccountCapabilities {
    fn blank() -> Self {
        Self {
            acss_debit_payments: blank(),
            affirm_payments: blank(),
            afterpay_clearpay_payments: blank(),
            alma_payments: blank(),
            amazon_pay_payments: blank(),
            app_distribution: blank(),
            au_becs_debit_payments: blank(),
            bacs_debit_payments: blank(),
            bancontact_payments: blank(),
            bank_transfer_payments: blank(),
            billie_payments: blank(),
            bizum_payments: blank(),
            blik_payments: blank(),
            boleto_payments: blank(),
            card_issuing: blank(),
            card_payments: blank(),
            cartes_bancaires_payments: blank(),
            cashapp_payments: blank(),
            crypto_payments: blank(),
            eps_payments: blank(),
            fpx_payments: blank(),
            gb_bank_transfer_payments: blank(),
            giropay_payments: blank(),
            grabpay_payments: blank(),
            ideal_payments: blank(),
            india_international_payments: blank(),
            jcb_payments: blank(),
            jp_bank_transfer_payments: blank(),
            kakao_pay_payments: blank(),
            klarna_payments: blank(),
            konbini_payments: blank(),
            kr_card_payments: blank(),
            legacy_payments: blank(),
            link_payments: blank(),
            mb_way_payments: blank(),
            mobilepay_payments: blank(),
            multibanco_payments: blank(),
            mx_bank_transfer_payments: blank(),
            naver_pay_payments: blank(),
            nz_bank_account_becs_debit_payments: blank(),
            oxxo_payments: blank(),
            p24_payments: blank(),
            rest: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_capabilities",
            constants: &[],
            fields: &[
                Field("acss_debit_payments", OPTIONAL),
                Field("affirm_payments", OPTIONAL),
                Field("afterpay_clearpay_payments", OPTIONAL),
                Field("alma_payments", OPTIONAL),
                Field("amazon_pay_payments", OPTIONAL),
                Field("app_distribution", OPTIONAL),
                Field("au_becs_debit_payments", OPTIONAL),
                Field("bacs_debit_payments", OPTIONAL),
                Field("bancontact_payments", OPTIONAL),
                Field("bank_transfer_payments", OPTIONAL),
                Field("billie_payments", OPTIONAL),
                Field("bizum_payments", OPTIONAL),
                Field("blik_payments", OPTIONAL),
                Field("boleto_payments", OPTIONAL),
                Field("card_issuing", OPTIONAL),
                Field("card_payments", OPTIONAL),
                Field("cartes_bancaires_payments", OPTIONAL),
                Field("cashapp_payments", OPTIONAL),
                Field("crypto_payments", OPTIONAL),
                Field("eps_payments", OPTIONAL),
                Field("fpx_payments", OPTIONAL),
                Field("gb_bank_transfer_payments", OPTIONAL),
                Field("giropay_payments", OPTIONAL),
                Field("grabpay_payments", OPTIONAL),
                Field("ideal_payments", OPTIONAL),
                Field("india_international_payments", OPTIONAL),
                Field("jcb_payments", OPTIONAL),
                Field("jp_bank_transfer_payments", OPTIONAL),
                Field("kakao_pay_payments", OPTIONAL),
                Field("klarna_payments", OPTIONAL),
                Field("konbini_payments", OPTIONAL),
                Field("kr_card_payments", OPTIONAL),
                Field("legacy_payments", OPTIONAL),
                Field("link_payments", OPTIONAL),
                Field("mb_way_payments", OPTIONAL),
                Field("mobilepay_payments", OPTIONAL),
                Field("multibanco_payments", OPTIONAL),
                Field("mx_bank_transfer_payments", OPTIONAL),
                Field("naver_pay_payments", OPTIONAL),
                Field("nz_bank_account_becs_debit_payments", OPTIONAL),
                Field("oxxo_payments", OPTIONAL),
                Field("p24_payments", OPTIONAL),
                Field("pay_by_bank_payments", OPTIONAL),
                Field("payco_payments", OPTIONAL),
                Field("paynow_payments", OPTIONAL),
                Field("payto_payments", OPTIONAL),
                Field("pix_payments", OPTIONAL),
                Field("promptpay_payments", OPTIONAL),
                Field("revolut_pay_payments", OPTIONAL),
                Field("samsung_pay_payments", OPTIONAL),
                Field("satispay_payments", OPTIONAL),
                Field("scalapay_payments", OPTIONAL),
                Field("sepa_bank_transfer_payments", OPTIONAL),
                Field("sepa_debit_payments", OPTIONAL),
                Field("sofort_payments", OPTIONAL),
                Field("sunbit_payments", OPTIONAL),
                Field("swish_payments", OPTIONAL),
                Field("tax_reporting_us_1099_k", OPTIONAL),
                Field("tax_reporting_us_1099_misc", OPTIONAL),
                Field("transfers", OPTIONAL),
                Field("treasury", OPTIONAL),
                Field("twint_payments", OPTIONAL),
                Field("upi_payments", OPTIONAL),
                Field("us_bank_account_ach_payments", OPTIONAL),
                Field("us_bank_transfer_payments", OPTIONAL),
                Field("zip_payments", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.acss_debit_payments,
            1 => &self.affirm_payments,
            2 => &self.afterpay_clearpay_payments,
            3 => &self.alma_payments,
            4 => &self.amazon_pay_payments,
            5 => &self.app_distribution,
            6 => &self.au_becs_debit_payments,
            7 => &self.bacs_debit_payments,
            8 => &self.bancontact_payments,
            9 => &self.bank_transfer_payments,
            10 => &self.billie_payments,
            11 => &self.bizum_payments,
            12 => &self.blik_payments,
            13 => &self.boleto_payments,
            14 => &self.card_issuing,
            15 => &self.card_payments,
            16 => &self.cartes_bancaires_payments,
            17 => &self.cashapp_payments,
            18 => &self.crypto_payments,
            19 => &self.eps_payments,
            20 => &self.fpx_payments,
            21 => &self.gb_bank_transfer_payments,
            22 => &self.giropay_payments,
            23 => &self.grabpay_payments,
            24 => &self.ideal_payments,
            25 => &self.india_international_payments,
            26 => &self.jcb_payments,
            27 => &self.jp_bank_transfer_payments,
            28 => &self.kakao_pay_payments,
            29 => &self.klarna_payments,
            30 => &self.konbini_payments,
            31 => &self.kr_card_payments,
            32 => &self.legacy_payments,
            33 => &self.link_payments,
            34 => &self.mb_way_payments,
            35 => &self.mobilepay_payments,
            36 => &self.multibanco_payments,
            37 => &self.mx_bank_transfer_payments,
            38 => &self.naver_pay_payments,
            39 => &self.nz_bank_account_becs_debit_payments,
            40 => &self.oxxo_payments,
            41 => &self.p24_payments,
            42 => &self.pay_by_bank_payments,
            43 => &self.payco_payments,
            44 => &self.paynow_payments,
            45 => &self.payto_payments,
            46 => &self.pix_payments,
            47 => &self.promptpay_payments,
            48 => &self.revolut_pay_payments,
            49 => &self.samsung_pay_payments,
            50 => &self.satispay_payments,
            51 => &self.scalapay_payments,
            52 => &self.sepa_bank_transfer_payments,
            53 => &self.sepa_debit_payments,
            54 => &self.sofort_payments,
            55 => &self.sunbit_payments,
            56 => &self.swish_payments,
            57 => &self.tax_reporting_us_1099_k,
            58 => &self.tax_reporting_us_1099_misc,
            59 => &self.transfers,
            60 => &self.treasury,
            61 => &self.twint_payments,
            62 => &self.upi_payments,
            63 => &self.us_bank_account_ach_payments,
            64 => &self.us_bank_transfer_payments,
            _ => &self.zip_payments,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit_payments,
            1 => &mut self.affirm_payments,
            2 => &mut self.afterpay_clearpay_payments,
            3 => &mut self.alma_payments,
            4 => &mut self.amazon_pay_payments,
            5 => &mut self.app_distribution,
            6 => &mut self.au_becs_debit_payments,
            7 => &mut self.bacs_debit_payments,
            8 => &mut self.bancontact_payments,
            9 => &mut self.bank_transfer_payments,
            10 => &mut self.billie_payments,
            11 => &mut self.bizum_payments,
            12 => &mut self.blik_payments,
            13 => &mut self.boleto_payments,
            14 => &mut self.card_issuing,
            15 => &mut self.card_payments,
            16 => &mut self.cartes_bancaires_payments,
            17 => &mut self.cashapp_payments,
            18 => &mut self.crypto_payments,
            19 => &mut self.eps_payments,
            20 => &mut self.fpx_payments,
            21 => &mut self.gb_bank_transfer_payments,
            22 => &mut self.giropay_payments,
            23 => &mut self.grabpay_payments,
            24 => &mut self.ideal_payments,
            25 => &mut self.india_international_payments,
            26 => &mut self.jcb_payments,
            27 => &mut self.jp_bank_transfer_payments,
            28 => &mut self.kakao_pay_payments,
            29 => &mut self.klarna_payments,
            30 => &mut self.konbini_payments,
            31 => &mut self.kr_card_payments,
            32 => &mut self.legacy_payments,
            33 => &mut self.link_payments,
            34 => &mut self.mb_way_payments,
            35 => &mut self.mobilepay_payments,
            36 => &mut self.multibanco_payments,
            37 => &mut self.mx_bank_transfer_payments,
            38 => &mut self.naver_pay_payments,
            39 => &mut self.nz_bank_account_becs_debit_payments,
            40 => &mut self.oxxo_payments,
            41 => &mut self.p24_payments,
            42 => &mut self.pay_by_bank_payments,
            43 => &mut self.payco_payments,
            44 => &mut self.paynow_payments,
            45 => &mut self.payto_payments,
            46 => &mut self.pix_payments,
            47 => &mut self.promptpay_payments,
            48 => &mut self.revolut_pay_payments,
            49 => &mut self.samsung_pay_payments,
            50 => &mut self.satispay_payments,
            51 => &mut self.scalapay_payments,
            52 => &mut self.sepa_bank_transfer_payments,
            53 => &mut self.sepa_debit_payments,
            54 => &mut self.sofort_payments,
            55 => &mut self.sunbit_payments,
            56 => &mut self.swish_payments,
            57 => &mut self.tax_reporting_us_1099_k,
            58 => &mut self.tax_reporting_us_1099_misc,
            59 => &mut self.transfers,
            60 => &mut self.treasury,
            61 => &mut self.twint_payments,
            62 => &mut self.upi_payments,
            63 => &mut self.us_bank_account_ach_payments,
            64 => &mut self.us_bank_transfer_payments,
            _ => &mut self.zip_payments,
        }
    }
}

impl std::fmt::Debug for AccountCapabilities {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountCapabilities);

/// More fields of [`AccountCapabilities`], used as its own: `account_capabilities.pay_by_bank_payments` is `account_capabilities.rest.pay_by_bank_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilitiesRest {
    /// The status of the pay_by_bank payments capability of the account, or whether the account can
    /// directly process pay_by_bank charges.
    pub pay_by_bank_payments: Option<AccountCapabilitiesPayByBankPayments>,
    /// The status of the Payco capability of the account, or whether the account can directly process
    /// Payco payments.
    pub payco_payments: Option<AccountCapabilitiesPaycoPayments>,
    /// The status of the paynow payments capability of the account, or whether the account can directly
    /// process paynow charges.
    pub paynow_payments: Option<AccountCapabilitiesPaynowPayments>,
    /// The status of the PayTo capability of the account, or whether the account can directly process
    /// PayTo charges.
    pub payto_payments: Option<AccountCapabilitiesPaytoPayments>,
    /// The status of the pix payments capability of the account, or whether the account can directly
    /// process pix charges.
    pub pix_payments: Option<AccountCapabilitiesPixPayments>,
    /// The status of the promptpay payments capability of the account, or whether the account can
    /// directly process promptpay charges.
    pub promptpay_payments: Option<AccountCapabilitiesPromptpayPayments>,
    /// The status of the RevolutPay capability of the account, or whether the account can directly
    /// process RevolutPay payments.
    pub revolut_pay_payments: Option<AccountCapabilitiesRevolutPayPayments>,
    /// The status of the SamsungPay capability of the account, or whether the account can directly
    /// process SamsungPay payments.
    pub samsung_pay_payments: Option<AccountCapabilitiesSamsungPayPayments>,
    /// The status of the Satispay capability of the account, or whether the account can directly
    /// process Satispay payments.
    pub satispay_payments: Option<AccountCapabilitiesSatispayPayments>,
    /// The status of the Scalapay capability of the account, or whether the account can directly
    /// process Scalapay payments.
    pub scalapay_payments: Option<AccountCapabilitiesScalapayPayments>,
    /// The status of the SEPA customer_balance payments (EUR currency) capability of the account, or
    /// whether the account can directly process SEPA customer_balance charges.
    pub sepa_bank_transfer_payments: Option<AccountCapabilitiesSepaBankTransferPayments>,
    /// The status of the SEPA Direct Debits payments capability of the account, or whether the account
    /// can directly process SEPA Direct Debits charges.
    pub sepa_debit_payments: Option<AccountCapabilitiesSepaDebitPayments>,
    /// The status of the Sofort payments capability of the account, or whether the account can directly
    /// process Sofort charges.
    pub sofort_payments: Option<AccountCapabilitiesSofortPayments>,
    /// The status of the Sunbit capability of the account, or whether the account can directly process
    /// Sunbit payments.
    pub sunbit_payments: Option<AccountCapabilitiesSunbitPayments>,
    /// The status of the Swish capability of the account, or whether the account can directly process
    /// Swish payments.
    pub swish_payments: Option<AccountCapabilitiesSwishPayments>,
    /// The status of the tax reporting 1099-K (US) capability of the account.
    pub tax_reporting_us_1099_k: Option<AccountCapabilitiesTaxReportingUs1099K>,
    /// The status of the tax reporting 1099-MISC (US) capability of the account.
    pub tax_reporting_us_1099_misc: Option<AccountCapabilitiesTaxReportingUs1099Misc>,
    /// The status of the transfers capability of the account, or whether your platform can transfer
    /// funds to the account.
    pub transfers: Option<AccountCapabilitiesTransfers>,
    /// The status of the banking capability, or whether the account can have bank accounts.
    pub treasury: Option<AccountCapabilitiesTreasury>,
    /// The status of the TWINT capability of the account, or whether the account can directly process
    /// TWINT charges.
    pub twint_payments: Option<AccountCapabilitiesTwintPayments>,
    /// The status of the upi payments capability of the account, or whether the account can directly
    /// process upi charges.
    pub upi_payments: Option<AccountCapabilitiesUpiPayments>,
    /// The status of the US bank account ACH payments capability of the account, or whether the account
    /// can directly process US bank account charges.
    pub us_bank_account_ach_payments: Option<
        AccountCapabilitiesUsBankAccountAchPayments,
    >,
    /// The status of the US customer_balance payments (USD currency) capability of the account, or
    /// whether the account can directly process US customer_balance charges.
    pub us_bank_transfer_payments: Option<AccountCapabilitiesUsBankTransferPayments>,
    /// The status of the Zip capability of the account, or whether the account can directly process Zip
    /// charges.
    pub zip_payments: Option<AccountCapabilitiesZipPayments>,
}

impl Blank for AccountCapabilitiesRest {
    const BLANK: Self = Self {
        pay_by_bank_payments: Blank::BLANK,
        payco_payments: Blank::BLANK,
        paynow_payments: Blank::BLANK,
        payto_payments: Blank::BLANK,
        pix_payments: Blank::BLANK,
        promptpay_payments: Blank::BLANK,
        revolut_pay_payments: Blank::BLANK,
        samsung_pay_payments: Blank::BLANK,
        satispay_payments: Blank::BLANK,
        scalapay_payments: Blank::BLANK,
        sepa_bank_transfer_payments: Blank::BLANK,
        sepa_debit_payments: Blank::BLANK,
        sofort_payments: Blank::BLANK,
        sunbit_payments: Blank::BLANK,
        swish_payments: Blank::BLANK,
        tax_reporting_us_1099_k: Blank::BLANK,
        tax_reporting_us_1099_misc: Blank::BLANK,
        transfers: Blank::BLANK,
        treasury: Blank::BLANK,
        twint_payments: Blank::BLANK,
        upi_payments: Blank::BLANK,
        us_bank_account_ach_payments: Blank::BLANK,
        us_bank_transfer_payments: Blank::BLANK,
        zip_payments: Blank::BLANK,
    };
}

impl Record for AccountCapabilitiesRest {
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
                Field("pay_by_bank_payments", OPTIONAL),
                Field("payco_payments", OPTIONAL),
                Field("paynow_payments", OPTIONAL),
                Field("payto_payments", OPTIONAL),
                Field("pix_payments", OPTIONAL),
                Field("promptpay_payments", OPTIONAL),
                Field("revolut_pay_payments", OPTIONAL),
                Field("samsung_pay_payments", OPTIONAL),
                Field("satispay_payments", OPTIONAL),
                Field("scalapay_payments", OPTIONAL),
                Field("sepa_bank_transfer_payments", OPTIONAL),
                Field("sepa_debit_payments", OPTIONAL),
                Field("sofort_payments", OPTIONAL),
                Field("sunbit_payments", OPTIONAL),
                Field("swish_payments", OPTIONAL),
                Field("tax_reporting_us_1099_k", OPTIONAL),
                Field("tax_reporting_us_1099_misc", OPTIONAL),
                Field("transfers", OPTIONAL),
                Field("treasury", OPTIONAL),
                Field("twint_payments", OPTIONAL),
                Field("upi_payments", OPTIONAL),
                Field("us_bank_account_ach_payments", OPTIONAL),
                Field("us_bank_transfer_payments", OPTIONAL),
                Field("zip_payments", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.pay_by_bank_payments,
            1 => &self.payco_payments,
            2 => &self.paynow_payments,
            3 => &self.payto_payments,
            4 => &self.pix_payments,
            5 => &self.promptpay_payments,
            6 => &self.revolut_pay_payments,
            7 => &self.samsung_pay_payments,
            8 => &self.satispay_payments,
            9 => &self.scalapay_payments,
            10 => &self.sepa_bank_transfer_payments,
            11 => &self.sepa_debit_payments,
            12 => &self.sofort_payments,
            13 => &self.sunbit_payments,
            14 => &self.swish_payments,
            15 => &self.tax_reporting_us_1099_k,
            16 => &self.tax_reporting_us_1099_misc,
            17 => &self.transfers,
            18 => &self.treasury,
            19 => &self.twint_payments,
            20 => &self.upi_payments,
            21 => &self.us_bank_account_ach_payments,
            22 => &self.us_bank_transfer_payments,
            _ => &self.zip_payments,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.pay_by_bank_payments,
            1 => &mut self.payco_payments,
            2 => &mut self.paynow_payments,
            3 => &mut self.payto_payments,
            4 => &mut self.pix_payments,
            5 => &mut self.promptpay_payments,
            6 => &mut self.revolut_pay_payments,
            7 => &mut self.samsung_pay_payments,
            8 => &mut self.satispay_payments,
            9 => &mut self.scalapay_payments,
            10 => &mut self.sepa_bank_transfer_payments,
            11 => &mut self.sepa_debit_payments,
            12 => &mut self.sofort_payments,
            13 => &mut self.sunbit_payments,
            14 => &mut self.swish_payments,
            15 => &mut self.tax_reporting_us_1099_k,
            16 => &mut self.tax_reporting_us_1099_misc,
            17 => &mut self.transfers,
            18 => &mut self.treasury,
            19 => &mut self.twint_payments,
            20 => &mut self.upi_payments,
            21 => &mut self.us_bank_account_ach_payments,
            22 => &mut self.us_bank_transfer_payments,
            _ => &mut self.zip_payments,
        }
    }
}

impl std::fmt::Debug for AccountCapabilitiesRest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl std::ops::Deref for AccountCapabilities {
    type Target = AccountCapabilitiesRest;
    #[inline]
    fn deref(&self) -> &AccountCapabilitiesRest {
        &self.rest
    }
}

impl std::ops::DerefMut for AccountCapabilities {
    #[inline]
    fn deref_mut(&mut self) -> &mut AccountCapabilitiesRest {
        &mut self.rest
    }
}

/// The status of the Canadian pre-authorized debits payments capability of the account, or whether
/// the account can directly process Canadian pre-authorized debits charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAcssDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAcssDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Affirm capability of the account, or whether the account can directly process
/// Affirm charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAffirmPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAffirmPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Afterpay Clearpay capability of the account, or whether the account can
/// directly process Afterpay Clearpay charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAfterpayClearpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAfterpayClearpayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Alma capability of the account, or whether the account can directly process
/// Alma payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAlmaPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAlmaPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the AmazonPay capability of the account, or whether the account can directly
/// process AmazonPay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAmazonPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAmazonPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the `app_distribution` capability of the account, or whether the platform can
/// distribute apps to other accounts.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAppDistribution {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAppDistribution {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the BECS Direct Debit (AU) payments capability of the account, or whether the
/// account can directly process BECS Direct Debit (AU) charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesAuBecsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesAuBecsDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Bacs Direct Debits payments capability of the account, or whether the account
/// can directly process Bacs Direct Debits charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBacsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBacsDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Bancontact payments capability of the account, or whether the account can
/// directly process Bancontact charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBancontactPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBancontactPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the customer_balance payments capability of the account, or whether the account
/// can directly process customer_balance charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Billie capability of the account, or whether the account can directly process
/// Billie payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBilliePayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBilliePayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Bizum capability of the account, or whether the account can directly process
/// Bizum payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBizumPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBizumPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the blik payments capability of the account, or whether the account can directly
/// process blik charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBlikPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBlikPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the boleto payments capability of the account, or whether the account can directly
/// process boleto charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesBoletoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesBoletoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the card issuing capability of the account, or whether you can use Issuing to
/// distribute funds on cards
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesCardIssuing {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesCardIssuing {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the card payments capability of the account, or whether the account can directly
/// process credit and debit card charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesCardPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesCardPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Cartes Bancaires payments capability of the account, or whether the account
/// can directly process Cartes Bancaires card charges in EUR currency.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesCartesBancairesPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesCartesBancairesPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Cash App Pay capability of the account, or whether the account can directly
/// process Cash App Pay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesCashappPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesCashappPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Crypto capability of the account, or whether the account can directly process
/// Crypto payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesCryptoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesCryptoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the EPS payments capability of the account, or whether the account can directly
/// process EPS charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesEpsPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesEpsPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the FPX payments capability of the account, or whether the account can directly
/// process FPX charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesFpxPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesFpxPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the GB customer_balance payments (GBP currency) capability of the account, or
/// whether the account can directly process GB customer_balance charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesGbBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesGbBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the giropay payments capability of the account, or whether the account can
/// directly process giropay charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesGiropayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesGiropayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the GrabPay payments capability of the account, or whether the account can
/// directly process GrabPay charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesGrabpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesGrabpayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the iDEAL payments capability of the account, or whether the account can directly
/// process iDEAL charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesIdealPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesIdealPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the india_international_payments capability of the account, or whether the account
/// can process international charges (non INR) in India.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesIndiaInternationalPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesIndiaInternationalPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the JCB payments capability of the account, or whether the account (Japan only)
/// can directly process JCB credit card charges in JPY currency.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesJcbPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesJcbPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Japanese customer_balance payments (JPY currency) capability of the account,
/// or whether the account can directly process Japanese customer_balance charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesJpBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesJpBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the KakaoPay capability of the account, or whether the account can directly
/// process KakaoPay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesKakaoPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesKakaoPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Klarna payments capability of the account, or whether the account can directly
/// process Klarna charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesKlarnaPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesKlarnaPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the konbini payments capability of the account, or whether the account can
/// directly process konbini charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesKonbiniPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesKonbiniPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the KrCard capability of the account, or whether the account can directly process
/// KrCard payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesKrCardPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesKrCardPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the legacy payments capability of the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesLegacyPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesLegacyPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the link_payments capability of the account, or whether the account can directly
/// process Link charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesLinkPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesLinkPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the MB WAY payments capability of the account, or whether the account can directly
/// process MB WAY charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesMbWayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesMbWayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the MobilePay capability of the account, or whether the account can directly
/// process MobilePay charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesMobilepayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesMobilepayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Multibanco payments capability of the account, or whether the account can
/// directly process Multibanco charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesMultibancoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesMultibancoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Mexican customer_balance payments (MXN currency) capability of the account, or
/// whether the account can directly process Mexican customer_balance charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesMxBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesMxBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the NaverPay capability of the account, or whether the account can directly
/// process NaverPay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesNaverPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesNaverPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the New Zealand BECS Direct Debit payments capability of the account, or whether
/// the account can directly process New Zealand BECS Direct Debit charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesNzBankAccountBecsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesNzBankAccountBecsDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the OXXO payments capability of the account, or whether the account can directly
/// process OXXO charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesOxxoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesOxxoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the P24 payments capability of the account, or whether the account can directly
/// process P24 charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesP24Payments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesP24Payments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the pay_by_bank payments capability of the account, or whether the account can
/// directly process pay_by_bank charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesPayByBankPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesPayByBankPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Payco capability of the account, or whether the account can directly process
/// Payco payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaycoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesPaycoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the paynow payments capability of the account, or whether the account can directly
/// process paynow charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaynowPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesPaynowPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the PayTo capability of the account, or whether the account can directly process
/// PayTo charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaytoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesPaytoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the pix payments capability of the account, or whether the account can directly
/// process pix charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesPixPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesPixPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the promptpay payments capability of the account, or whether the account can
/// directly process promptpay charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesPromptpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesPromptpayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the RevolutPay capability of the account, or whether the account can directly
/// process RevolutPay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesRevolutPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesRevolutPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the SamsungPay capability of the account, or whether the account can directly
/// process SamsungPay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSamsungPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSamsungPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Satispay capability of the account, or whether the account can directly
/// process Satispay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSatispayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSatispayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Scalapay capability of the account, or whether the account can directly
/// process Scalapay payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesScalapayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesScalapayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the SEPA customer_balance payments (EUR currency) capability of the account, or
/// whether the account can directly process SEPA customer_balance charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSepaBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSepaBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the SEPA Direct Debits payments capability of the account, or whether the account
/// can directly process SEPA Direct Debits charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSepaDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSepaDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Sofort payments capability of the account, or whether the account can directly
/// process Sofort charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSofortPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSofortPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Sunbit capability of the account, or whether the account can directly process
/// Sunbit payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSunbitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSunbitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Swish capability of the account, or whether the account can directly process
/// Swish payments.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesSwishPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesSwishPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the tax reporting 1099-K (US) capability of the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesTaxReportingUs1099K {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesTaxReportingUs1099K {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the tax reporting 1099-MISC (US) capability of the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesTaxReportingUs1099Misc {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesTaxReportingUs1099Misc {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the transfers capability of the account, or whether your platform can transfer
/// funds to the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesTransfers {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesTransfers {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the banking capability, or whether the account can have bank accounts.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesTreasury {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesTreasury {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the TWINT capability of the account, or whether the account can directly process
/// TWINT charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesTwintPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesTwintPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the upi payments capability of the account, or whether the account can directly
/// process upi charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesUpiPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesUpiPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the US bank account ACH payments capability of the account, or whether the account
/// can directly process US bank account charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesUsBankAccountAchPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesUsBankAccountAchPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the US customer_balance payments (USD currency) capability of the account, or
/// whether the account can directly process US customer_balance charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesUsBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesUsBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Zip capability of the account, or whether the account can directly process Zip
/// charges.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilitiesZipPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountCapabilitiesZipPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});
