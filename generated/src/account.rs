// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Account`](crate::Account).

#[cfg(feature = "accounts")]
pub mod business_profile;
#[cfg(feature = "accounts")]
pub mod capabilities;
#[cfg(feature = "accounts")]
pub mod company;
#[cfg(feature = "accounts")]
pub mod controller;
#[cfg(feature = "accounts")]
pub mod future_requirements;
#[cfg(feature = "accounts")]
pub use crate::account::future_requirements as requirements;
pub mod settings;
#[cfg(feature = "accounts")]
pub use crate::ExternalAccount;

#[cfg(feature = "accounts")]
/// An object in `business_profile` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessProfile {
    /// The applicant's gross annual revenue for its preceding fiscal year.
    pub annual_revenue: Option<rt::Part<business_profile::AnnualRevenue>>,
    /// An estimated upper bound of employees, contractors, vendors, etc. currently working for the
    /// business.
    pub estimated_worker_count: Option<i64>,
    /// [The merchant category code for the account](https://docs.stripe.com/connect/setting-mcc). MCCs
    /// are used to classify businesses based on the goods or services they provide.
    pub mcc: Option<String>,
    /// Whether the business is a minority-owned, women-owned, and/or LGBTQI+ -owned business.
    pub minority_owned_business_designation: Option<
        Vec<business_profile::MinorityOwnedBusinessDesignation>,
    >,
    pub monthly_estimated_revenue: Option<
        rt::Part<business_profile::MonthlyEstimatedRevenue>,
    >,
    /// The customer-facing business name.
    pub name: Option<String>,
    /// Internal-only description of the product sold or service provided by the business. It's used by
    /// Stripe for risk and underwriting purposes.
    pub product_description: Option<String>,
    /// A publicly available mailing address for sending support issues to.
    pub support_address: Option<rt::Part<business_profile::SupportAddress>>,
    /// A publicly available email address for sending support issues to.
    pub support_email: Option<String>,
    /// A publicly available phone number to call with support issues.
    pub support_phone: Option<String>,
    /// A publicly available website for handling support issues.
    pub support_url: Option<String>,
    /// The business's publicly available website.
    pub url: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for BusinessProfile {
    const BLANK: Self = Self {
        annual_revenue: rt::Blank::BLANK,
        estimated_worker_count: rt::Blank::BLANK,
        mcc: rt::Blank::BLANK,
        minority_owned_business_designation: rt::Blank::BLANK,
        monthly_estimated_revenue: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
        support_address: rt::Blank::BLANK,
        support_email: rt::Blank::BLANK,
        support_phone: rt::Blank::BLANK,
        support_url: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for BusinessProfile {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_business_profile",
            constants: &[],
            fields: &[
                rt::Field("annual_revenue", rt::NULLABLE),
                rt::Field("estimated_worker_count", rt::NULLABLE),
                rt::Field("mcc", rt::NULLABLE),
                rt::Field("minority_owned_business_designation", rt::NULLABLE),
                rt::Field("monthly_estimated_revenue", rt::OPTIONAL),
                rt::Field("name", rt::NULLABLE),
                rt::Field("product_description", rt::NULLABLE),
                rt::Field("support_address", rt::NULLABLE),
                rt::Field("support_email", rt::NULLABLE),
                rt::Field("support_phone", rt::NULLABLE),
                rt::Field("support_url", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.annual_revenue,
            1 => &self.estimated_worker_count,
            2 => &self.mcc,
            3 => &self.minority_owned_business_designation,
            4 => &self.monthly_estimated_revenue,
            5 => &self.name,
            6 => &self.product_description,
            7 => &self.support_address,
            8 => &self.support_email,
            9 => &self.support_phone,
            10 => &self.support_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.annual_revenue,
            1 => &mut self.estimated_worker_count,
            2 => &mut self.mcc,
            3 => &mut self.minority_owned_business_designation,
            4 => &mut self.monthly_estimated_revenue,
            5 => &mut self.name,
            6 => &mut self.product_description,
            7 => &mut self.support_address,
            8 => &mut self.support_email,
            9 => &mut self.support_phone,
            10 => &mut self.support_url,
            _ => &mut self.url,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(BusinessProfile);

#[cfg(feature = "accounts")]
/// The business type.
#[non_exhaustive]
pub enum BusinessType {
    /// `company`
    Company,
    /// `government_entity`
    GovernmentEntity,
    /// `individual`
    Individual,
    /// `non_profit`
    NonProfit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "accounts")]
rt::open_enum!(BusinessType {
    Company = "company",
    GovernmentEntity = "government_entity",
    Individual = "individual",
    NonProfit = "non_profit",
});

#[cfg(feature = "accounts")]
/// An object in `capabilities` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Capabilities {
    /// The status of the Canadian pre-authorized debits payments capability of the account, or whether
    /// the account can directly process Canadian pre-authorized debits charges.
    pub acss_debit_payments: Option<capabilities::AcssDebitPayments>,
    /// The status of the Affirm capability of the account, or whether the account can directly process
    /// Affirm charges.
    pub affirm_payments: Option<capabilities::AffirmPayments>,
    /// The status of the Afterpay Clearpay capability of the account, or whether the account can
    /// directly process Afterpay Clearpay charges.
    pub afterpay_clearpay_payments: Option<capabilities::AfterpayClearpayPayments>,
    /// The status of the Alma capability of the account, or whether the account can directly process
    /// Alma payments.
    pub alma_payments: Option<capabilities::AlmaPayments>,
    /// The status of the AmazonPay capability of the account, or whether the account can directly
    /// process AmazonPay payments.
    pub amazon_pay_payments: Option<capabilities::AmazonPayPayments>,
    /// The status of the `app_distribution` capability of the account, or whether the platform can
    /// distribute apps to other accounts.
    pub app_distribution: Option<capabilities::AppDistribution>,
    /// The status of the BECS Direct Debit (AU) payments capability of the account, or whether the
    /// account can directly process BECS Direct Debit (AU) charges.
    pub au_becs_debit_payments: Option<capabilities::AuBecsDebitPayments>,
    /// The status of the Bacs Direct Debits payments capability of the account, or whether the account
    /// can directly process Bacs Direct Debits charges.
    pub bacs_debit_payments: Option<capabilities::BacsDebitPayments>,
    /// The status of the Bancontact payments capability of the account, or whether the account can
    /// directly process Bancontact charges.
    pub bancontact_payments: Option<capabilities::BancontactPayments>,
    /// The status of the customer_balance payments capability of the account, or whether the account
    /// can directly process customer_balance charges.
    pub bank_transfer_payments: Option<capabilities::BankTransferPayments>,
    /// The status of the Billie capability of the account, or whether the account can directly process
    /// Billie payments.
    pub billie_payments: Option<capabilities::BilliePayments>,
    /// The status of the Bizum capability of the account, or whether the account can directly process
    /// Bizum payments.
    pub bizum_payments: Option<capabilities::BizumPayments>,
    /// The status of the blik payments capability of the account, or whether the account can directly
    /// process blik charges.
    pub blik_payments: Option<capabilities::BlikPayments>,
    /// The status of the boleto payments capability of the account, or whether the account can directly
    /// process boleto charges.
    pub boleto_payments: Option<capabilities::BoletoPayments>,
    /// The status of the card issuing capability of the account, or whether you can use Issuing to
    /// distribute funds on cards
    pub card_issuing: Option<capabilities::CardIssuing>,
    /// The status of the card payments capability of the account, or whether the account can directly
    /// process credit and debit card charges.
    pub card_payments: Option<capabilities::CardPayments>,
    /// The status of the Cartes Bancaires payments capability of the account, or whether the account
    /// can directly process Cartes Bancaires card charges in EUR currency.
    pub cartes_bancaires_payments: Option<capabilities::CartesBancairesPayments>,
    /// The status of the Cash App Pay capability of the account, or whether the account can directly
    /// process Cash App Pay payments.
    pub cashapp_payments: Option<capabilities::CashappPayments>,
    /// The status of the Crypto capability of the account, or whether the account can directly process
    /// Crypto payments.
    pub crypto_payments: Option<capabilities::CryptoPayments>,
    /// The status of the EPS payments capability of the account, or whether the account can directly
    /// process EPS charges.
    pub eps_payments: Option<capabilities::EpsPayments>,
    /// The status of the FPX payments capability of the account, or whether the account can directly
    /// process FPX charges.
    pub fpx_payments: Option<capabilities::FpxPayments>,
    /// The status of the GB customer_balance payments (GBP currency) capability of the account, or
    /// whether the account can directly process GB customer_balance charges.
    pub gb_bank_transfer_payments: Option<capabilities::GbBankTransferPayments>,
    /// The status of the giropay payments capability of the account, or whether the account can
    /// directly process giropay charges.
    pub giropay_payments: Option<capabilities::GiropayPayments>,
    /// The status of the GrabPay payments capability of the account, or whether the account can
    /// directly process GrabPay charges.
    pub grabpay_payments: Option<capabilities::GrabpayPayments>,
    /// The status of the iDEAL payments capability of the account, or whether the account can directly
    /// process iDEAL charges.
    pub ideal_payments: Option<capabilities::IdealPayments>,
    /// The status of the india_international_payments capability of the account, or whether the account
    /// can process international charges (non INR) in India.
    pub india_international_payments: Option<capabilities::IndiaInternationalPayments>,
    /// The status of the JCB payments capability of the account, or whether the account (Japan only)
    /// can directly process JCB credit card charges in JPY currency.
    pub jcb_payments: Option<capabilities::JcbPayments>,
    /// The status of the Japanese customer_balance payments (JPY currency) capability of the account,
    /// or whether the account can directly process Japanese customer_balance charges.
    pub jp_bank_transfer_payments: Option<capabilities::JpBankTransferPayments>,
    /// The status of the KakaoPay capability of the account, or whether the account can directly
    /// process KakaoPay payments.
    pub kakao_pay_payments: Option<capabilities::KakaoPayPayments>,
    /// The status of the Klarna payments capability of the account, or whether the account can directly
    /// process Klarna charges.
    pub klarna_payments: Option<capabilities::KlarnaPayments>,
    /// The status of the konbini payments capability of the account, or whether the account can
    /// directly process konbini charges.
    pub konbini_payments: Option<capabilities::KonbiniPayments>,
    /// The status of the KrCard capability of the account, or whether the account can directly process
    /// KrCard payments.
    pub kr_card_payments: Option<capabilities::KrCardPayments>,
    /// The status of the legacy payments capability of the account.
    pub legacy_payments: Option<capabilities::LegacyPayments>,
    /// The status of the link_payments capability of the account, or whether the account can directly
    /// process Link charges.
    pub link_payments: Option<capabilities::LinkPayments>,
    /// The status of the MB WAY payments capability of the account, or whether the account can directly
    /// process MB WAY charges.
    pub mb_way_payments: Option<capabilities::MbWayPayments>,
    /// The status of the MobilePay capability of the account, or whether the account can directly
    /// process MobilePay charges.
    pub mobilepay_payments: Option<capabilities::MobilepayPayments>,
    /// The status of the Multibanco payments capability of the account, or whether the account can
    /// directly process Multibanco charges.
    pub multibanco_payments: Option<capabilities::MultibancoPayments>,
    /// The status of the Mexican customer_balance payments (MXN currency) capability of the account, or
    /// whether the account can directly process Mexican customer_balance charges.
    pub mx_bank_transfer_payments: Option<capabilities::MxBankTransferPayments>,
    /// The status of the NaverPay capability of the account, or whether the account can directly
    /// process NaverPay payments.
    pub naver_pay_payments: Option<capabilities::NaverPayPayments>,
    /// The status of the New Zealand BECS Direct Debit payments capability of the account, or whether
    /// the account can directly process New Zealand BECS Direct Debit charges.
    pub nz_bank_account_becs_debit_payments: Option<
        capabilities::NzBankAccountBecsDebitPayments,
    >,
    /// The status of the OXXO payments capability of the account, or whether the account can directly
    /// process OXXO charges.
    pub oxxo_payments: Option<capabilities::OxxoPayments>,
    /// The status of the P24 payments capability of the account, or whether the account can directly
    /// process P24 charges.
    pub p24_payments: Option<capabilities::P24Payments>,
    /// The status of the pay_by_bank payments capability of the account, or whether the account can
    /// directly process pay_by_bank charges.
    pub pay_by_bank_payments: Option<capabilities::PayByBankPayments>,
    /// The status of the Payco capability of the account, or whether the account can directly process
    /// Payco payments.
    pub payco_payments: Option<capabilities::PaycoPayments>,
    /// The status of the paynow payments capability of the account, or whether the account can directly
    /// process paynow charges.
    pub paynow_payments: Option<capabilities::PaynowPayments>,
    /// The status of the PayTo capability of the account, or whether the account can directly process
    /// PayTo charges.
    pub payto_payments: Option<capabilities::PaytoPayments>,
    /// The status of the pix payments capability of the account, or whether the account can directly
    /// process pix charges.
    pub pix_payments: Option<capabilities::PixPayments>,
    /// The status of the promptpay payments capability of the account, or whether the account can
    /// directly process promptpay charges.
    pub promptpay_payments: Option<capabilities::PromptpayPayments>,
    /// The status of the RevolutPay capability of the account, or whether the account can directly
    /// process RevolutPay payments.
    pub revolut_pay_payments: Option<capabilities::RevolutPayPayments>,
    /// The status of the SamsungPay capability of the account, or whether the account can directly
    /// process SamsungPay payments.
    pub samsung_pay_payments: Option<capabilities::SamsungPayPayments>,
    /// The status of the Satispay capability of the account, or whether the account can directly
    /// process Satispay payments.
    pub satispay_payments: Option<capabilities::SatispayPayments>,
    /// The status of the Scalapay capability of the account, or whether the account can directly
    /// process Scalapay payments.
    pub scalapay_payments: Option<capabilities::ScalapayPayments>,
    /// The status of the SEPA customer_balance payments (EUR currency) capability of the account, or
    /// whether the account can directly process SEPA customer_balance charges.
    pub sepa_bank_transfer_payments: Option<capabilities::SepaBankTransferPayments>,
    /// The status of the SEPA Direct Debits payments capability of the account, or whether the account
    /// can directly process SEPA Direct Debits charges.
    pub sepa_debit_payments: Option<capabilities::SepaDebitPayments>,
    /// The status of the Sofort payments capability of the account, or whether the account can directly
    /// process Sofort charges.
    pub sofort_payments: Option<capabilities::SofortPayments>,
    /// The status of the Sunbit capability of the account, or whether the account can directly process
    /// Sunbit payments.
    pub sunbit_payments: Option<capabilities::SunbitPayments>,
    /// The status of the Swish capability of the account, or whether the account can directly process
    /// Swish payments.
    pub swish_payments: Option<capabilities::SwishPayments>,
    /// The status of the tax reporting 1099-K (US) capability of the account.
    pub tax_reporting_us_1099_k: Option<capabilities::TaxReportingUs1099K>,
    /// The status of the tax reporting 1099-MISC (US) capability of the account.
    pub tax_reporting_us_1099_misc: Option<capabilities::TaxReportingUs1099Misc>,
    /// The status of the transfers capability of the account, or whether your platform can transfer
    /// funds to the account.
    pub transfers: Option<capabilities::Transfers>,
    /// The status of the banking capability, or whether the account can have bank accounts.
    pub treasury: Option<capabilities::Treasury>,
    /// The status of the TWINT capability of the account, or whether the account can directly process
    /// TWINT charges.
    pub twint_payments: Option<capabilities::TwintPayments>,
    /// The status of the upi payments capability of the account, or whether the account can directly
    /// process upi charges.
    pub upi_payments: Option<capabilities::UpiPayments>,
    /// The status of the US bank account ACH payments capability of the account, or whether the account
    /// can directly process US bank account charges.
    pub us_bank_account_ach_payments: Option<capabilities::UsBankAccountAchPayments>,
    /// The status of the US customer_balance payments (USD currency) capability of the account, or
    /// whether the account can directly process US customer_balance charges.
    pub us_bank_transfer_payments: Option<capabilities::UsBankTransferPayments>,
    /// The status of the Zip capability of the account, or whether the account can directly process Zip
    /// charges.
    pub zip_payments: Option<capabilities::ZipPayments>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Capabilities {
    const BLANK: Self = Self {
        acss_debit_payments: rt::Blank::BLANK,
        affirm_payments: rt::Blank::BLANK,
        afterpay_clearpay_payments: rt::Blank::BLANK,
        alma_payments: rt::Blank::BLANK,
        amazon_pay_payments: rt::Blank::BLANK,
        app_distribution: rt::Blank::BLANK,
        au_becs_debit_payments: rt::Blank::BLANK,
        bacs_debit_payments: rt::Blank::BLANK,
        bancontact_payments: rt::Blank::BLANK,
        bank_transfer_payments: rt::Blank::BLANK,
        billie_payments: rt::Blank::BLANK,
        bizum_payments: rt::Blank::BLANK,
        blik_payments: rt::Blank::BLANK,
        boleto_payments: rt::Blank::BLANK,
        card_issuing: rt::Blank::BLANK,
        card_payments: rt::Blank::BLANK,
        cartes_bancaires_payments: rt::Blank::BLANK,
        cashapp_payments: rt::Blank::BLANK,
        crypto_payments: rt::Blank::BLANK,
        eps_payments: rt::Blank::BLANK,
        fpx_payments: rt::Blank::BLANK,
        gb_bank_transfer_payments: rt::Blank::BLANK,
        giropay_payments: rt::Blank::BLANK,
        grabpay_payments: rt::Blank::BLANK,
        ideal_payments: rt::Blank::BLANK,
        india_international_payments: rt::Blank::BLANK,
        jcb_payments: rt::Blank::BLANK,
        jp_bank_transfer_payments: rt::Blank::BLANK,
        kakao_pay_payments: rt::Blank::BLANK,
        klarna_payments: rt::Blank::BLANK,
        konbini_payments: rt::Blank::BLANK,
        kr_card_payments: rt::Blank::BLANK,
        legacy_payments: rt::Blank::BLANK,
        link_payments: rt::Blank::BLANK,
        mb_way_payments: rt::Blank::BLANK,
        mobilepay_payments: rt::Blank::BLANK,
        multibanco_payments: rt::Blank::BLANK,
        mx_bank_transfer_payments: rt::Blank::BLANK,
        naver_pay_payments: rt::Blank::BLANK,
        nz_bank_account_becs_debit_payments: rt::Blank::BLANK,
        oxxo_payments: rt::Blank::BLANK,
        p24_payments: rt::Blank::BLANK,
        pay_by_bank_payments: rt::Blank::BLANK,
        payco_payments: rt::Blank::BLANK,
        paynow_payments: rt::Blank::BLANK,
        payto_payments: rt::Blank::BLANK,
        pix_payments: rt::Blank::BLANK,
        promptpay_payments: rt::Blank::BLANK,
        revolut_pay_payments: rt::Blank::BLANK,
        samsung_pay_payments: rt::Blank::BLANK,
        satispay_payments: rt::Blank::BLANK,
        scalapay_payments: rt::Blank::BLANK,
        sepa_bank_transfer_payments: rt::Blank::BLANK,
        sepa_debit_payments: rt::Blank::BLANK,
        sofort_payments: rt::Blank::BLANK,
        sunbit_payments: rt::Blank::BLANK,
        swish_payments: rt::Blank::BLANK,
        tax_reporting_us_1099_k: rt::Blank::BLANK,
        tax_reporting_us_1099_misc: rt::Blank::BLANK,
        transfers: rt::Blank::BLANK,
        treasury: rt::Blank::BLANK,
        twint_payments: rt::Blank::BLANK,
        upi_payments: rt::Blank::BLANK,
        us_bank_account_ach_payments: rt::Blank::BLANK,
        us_bank_transfer_payments: rt::Blank::BLANK,
        zip_payments: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Capabilities {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_capabilities",
            constants: &[],
            fields: &[
                rt::Field("acss_debit_payments", rt::OPTIONAL),
                rt::Field("affirm_payments", rt::OPTIONAL),
                rt::Field("afterpay_clearpay_payments", rt::OPTIONAL),
                rt::Field("alma_payments", rt::OPTIONAL),
                rt::Field("amazon_pay_payments", rt::OPTIONAL),
                rt::Field("app_distribution", rt::OPTIONAL),
                rt::Field("au_becs_debit_payments", rt::OPTIONAL),
                rt::Field("bacs_debit_payments", rt::OPTIONAL),
                rt::Field("bancontact_payments", rt::OPTIONAL),
                rt::Field("bank_transfer_payments", rt::OPTIONAL),
                rt::Field("billie_payments", rt::OPTIONAL),
                rt::Field("bizum_payments", rt::OPTIONAL),
                rt::Field("blik_payments", rt::OPTIONAL),
                rt::Field("boleto_payments", rt::OPTIONAL),
                rt::Field("card_issuing", rt::OPTIONAL),
                rt::Field("card_payments", rt::OPTIONAL),
                rt::Field("cartes_bancaires_payments", rt::OPTIONAL),
                rt::Field("cashapp_payments", rt::OPTIONAL),
                rt::Field("crypto_payments", rt::OPTIONAL),
                rt::Field("eps_payments", rt::OPTIONAL),
                rt::Field("fpx_payments", rt::OPTIONAL),
                rt::Field("gb_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("giropay_payments", rt::OPTIONAL),
                rt::Field("grabpay_payments", rt::OPTIONAL),
                rt::Field("ideal_payments", rt::OPTIONAL),
                rt::Field("india_international_payments", rt::OPTIONAL),
                rt::Field("jcb_payments", rt::OPTIONAL),
                rt::Field("jp_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("kakao_pay_payments", rt::OPTIONAL),
                rt::Field("klarna_payments", rt::OPTIONAL),
                rt::Field("konbini_payments", rt::OPTIONAL),
                rt::Field("kr_card_payments", rt::OPTIONAL),
                rt::Field("legacy_payments", rt::OPTIONAL),
                rt::Field("link_payments", rt::OPTIONAL),
                rt::Field("mb_way_payments", rt::OPTIONAL),
                rt::Field("mobilepay_payments", rt::OPTIONAL),
                rt::Field("multibanco_payments", rt::OPTIONAL),
                rt::Field("mx_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("naver_pay_payments", rt::OPTIONAL),
                rt::Field("nz_bank_account_becs_debit_payments", rt::OPTIONAL),
                rt::Field("oxxo_payments", rt::OPTIONAL),
                rt::Field("p24_payments", rt::OPTIONAL),
                rt::Field("pay_by_bank_payments", rt::OPTIONAL),
                rt::Field("payco_payments", rt::OPTIONAL),
                rt::Field("paynow_payments", rt::OPTIONAL),
                rt::Field("payto_payments", rt::OPTIONAL),
                rt::Field("pix_payments", rt::OPTIONAL),
                rt::Field("promptpay_payments", rt::OPTIONAL),
                rt::Field("revolut_pay_payments", rt::OPTIONAL),
                rt::Field("samsung_pay_payments", rt::OPTIONAL),
                rt::Field("satispay_payments", rt::OPTIONAL),
                rt::Field("scalapay_payments", rt::OPTIONAL),
                rt::Field("sepa_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("sepa_debit_payments", rt::OPTIONAL),
                rt::Field("sofort_payments", rt::OPTIONAL),
                rt::Field("sunbit_payments", rt::OPTIONAL),
                rt::Field("swish_payments", rt::OPTIONAL),
                rt::Field("tax_reporting_us_1099_k", rt::OPTIONAL),
                rt::Field("tax_reporting_us_1099_misc", rt::OPTIONAL),
                rt::Field("transfers", rt::OPTIONAL),
                rt::Field("treasury", rt::OPTIONAL),
                rt::Field("twint_payments", rt::OPTIONAL),
                rt::Field("upi_payments", rt::OPTIONAL),
                rt::Field("us_bank_account_ach_payments", rt::OPTIONAL),
                rt::Field("us_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("zip_payments", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "accounts")]
rt::record_traits!(Capabilities);

#[cfg(feature = "accounts")]
/// An object in `company` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Company {
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The Kana variation of the company's primary address (Japan only).
    pub address_kana: Option<rt::Part<crate::person::AddressKana>>,
    /// The Kanji variation of the company's primary address (Japan only).
    pub address_kanji: Option<rt::Part<crate::person::AddressKanji>>,
    /// Whether the company's directors have been provided. This Boolean will be `true` if you've
    /// manually indicated that all directors are provided via
    /// [the `directors_provided` parameter](https://docs.stripe.com/api/accounts/update#update_account-company-directors_provided).
    pub directors_provided: Option<bool>,
    /// This hash is used to attest that the director information provided to Stripe is both current and
    /// correct.
    pub directorship_declaration: Option<rt::Part<company::DirectorshipDeclaration>>,
    /// Whether the company's executives have been provided. This Boolean will be `true` if you've
    /// manually indicated that all executives are provided via
    /// [the `executives_provided` parameter](https://docs.stripe.com/api/accounts/update#update_account-company-executives_provided),
    /// or if Stripe determined that sufficient executives were provided.
    pub executives_provided: Option<bool>,
    /// The export license ID number of the company, also referred as Import Export Code (India only).
    pub export_license_id: Option<String>,
    /// The purpose code to use for export transactions (India only).
    pub export_purpose_code: Option<String>,
    /// The company's legal name. Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub name: Option<String>,
    /// The Kana variation of the company's legal name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub name_kana: Option<String>,
    /// The Kanji variation of the company's legal name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub name_kanji: Option<String>,
    /// Whether the company's owners have been provided. This Boolean will be `true` if you've manually
    /// indicated that all owners are provided via
    /// [the `owners_provided` parameter](https://docs.stripe.com/api/accounts/update#update_account-company-owners_provided),
    /// or if Stripe determined that sufficient owners were provided. Stripe determines ownership
    /// requirements using both the number of owners provided and their total percent ownership
    /// (calculated by adding the `percent_ownership` of each owner together).
    pub owners_provided: Option<bool>,
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    pub ownership_declaration: Option<rt::Part<company::OwnershipDeclaration>>,
    /// This value is used to determine if a business is exempt from providing ultimate beneficial
    /// owners. See
    /// [this support article](https://support.stripe.com/questions/exemption-from-providing-ownership-details)
    /// and
    /// [changelog](https://docs.stripe.com/changelog/acacia/2025-01-27/ownership-exemption-reason-accounts-api)
    /// for more details.
    pub ownership_exemption_reason: Option<company::OwnershipExemptionReason>,
    /// The company's phone number (used for verification).
    pub phone: Option<String>,
    pub registration_date: Option<rt::Part<company::RegistrationDate>>,
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity.
    pub representative_declaration: Option<rt::Part<company::RepresentativeDeclaration>>,
    /// The category identifying the legal structure of the company or legal entity. Also available for
    /// accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`. See
    /// [Business structure](https://docs.stripe.com/connect/identity-verification#business-structure)
    /// for more details.
    pub structure: Option<company::Structure>,
    /// Whether the company's business ID number was provided.
    pub tax_id_provided: Option<bool>,
    /// The jurisdiction in which the `tax_id` is registered (Germany-based companies only).
    pub tax_id_registrar: Option<String>,
    /// Whether the company's business VAT number was provided.
    pub vat_id_provided: Option<bool>,
    /// Information on the verification state of the company.
    pub verification: Option<rt::Part<company::Verification>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Company {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        address_kana: rt::Blank::BLANK,
        address_kanji: rt::Blank::BLANK,
        directors_provided: rt::Blank::BLANK,
        directorship_declaration: rt::Blank::BLANK,
        executives_provided: rt::Blank::BLANK,
        export_license_id: rt::Blank::BLANK,
        export_purpose_code: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        name_kana: rt::Blank::BLANK,
        name_kanji: rt::Blank::BLANK,
        owners_provided: rt::Blank::BLANK,
        ownership_declaration: rt::Blank::BLANK,
        ownership_exemption_reason: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        registration_date: rt::Blank::BLANK,
        representative_declaration: rt::Blank::BLANK,
        structure: rt::Blank::BLANK,
        tax_id_provided: rt::Blank::BLANK,
        tax_id_registrar: rt::Blank::BLANK,
        vat_id_provided: rt::Blank::BLANK,
        verification: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Company {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_company",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("address_kana", rt::NULLABLE),
                rt::Field("address_kanji", rt::NULLABLE),
                rt::Field("directors_provided", rt::OPTIONAL),
                rt::Field("directorship_declaration", rt::NULLABLE),
                rt::Field("executives_provided", rt::OPTIONAL),
                rt::Field("export_license_id", rt::OPTIONAL),
                rt::Field("export_purpose_code", rt::OPTIONAL),
                rt::Field("name", rt::NULLABLE),
                rt::Field("name_kana", rt::NULLABLE),
                rt::Field("name_kanji", rt::NULLABLE),
                rt::Field("owners_provided", rt::OPTIONAL),
                rt::Field("ownership_declaration", rt::NULLABLE),
                rt::Field("ownership_exemption_reason", rt::OPTIONAL),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("registration_date", rt::OPTIONAL),
                rt::Field("representative_declaration", rt::NULLABLE),
                rt::Field("structure", rt::OPTIONAL),
                rt::Field("tax_id_provided", rt::OPTIONAL),
                rt::Field("tax_id_registrar", rt::OPTIONAL),
                rt::Field("vat_id_provided", rt::OPTIONAL),
                rt::Field("verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.address_kana,
            2 => &self.address_kanji,
            3 => &self.directors_provided,
            4 => &self.directorship_declaration,
            5 => &self.executives_provided,
            6 => &self.export_license_id,
            7 => &self.export_purpose_code,
            8 => &self.name,
            9 => &self.name_kana,
            10 => &self.name_kanji,
            11 => &self.owners_provided,
            12 => &self.ownership_declaration,
            13 => &self.ownership_exemption_reason,
            14 => &self.phone,
            15 => &self.registration_date,
            16 => &self.representative_declaration,
            17 => &self.structure,
            18 => &self.tax_id_provided,
            19 => &self.tax_id_registrar,
            20 => &self.vat_id_provided,
            _ => &self.verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_kana,
            2 => &mut self.address_kanji,
            3 => &mut self.directors_provided,
            4 => &mut self.directorship_declaration,
            5 => &mut self.executives_provided,
            6 => &mut self.export_license_id,
            7 => &mut self.export_purpose_code,
            8 => &mut self.name,
            9 => &mut self.name_kana,
            10 => &mut self.name_kanji,
            11 => &mut self.owners_provided,
            12 => &mut self.ownership_declaration,
            13 => &mut self.ownership_exemption_reason,
            14 => &mut self.phone,
            15 => &mut self.registration_date,
            16 => &mut self.representative_declaration,
            17 => &mut self.structure,
            18 => &mut self.tax_id_provided,
            19 => &mut self.tax_id_registrar,
            20 => &mut self.vat_id_provided,
            _ => &mut self.verification,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Company);

#[cfg(feature = "accounts")]
/// An object in `controller` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Controller {
    pub fees: Option<rt::Part<controller::Fees>>,
    /// `true` if the Connect application retrieving the resource controls the account and can therefore
    /// exercise
    /// [platform controls](https://docs.stripe.com/connect/platform-controls-for-standard-accounts).
    /// Otherwise, this field is null.
    pub is_controller: Option<bool>,
    pub losses: Option<rt::Part<controller::Losses>>,
    /// A value indicating responsibility for collecting requirements on this account. Only returned
    /// when the Connect application retrieving the resource controls the account.
    pub requirement_collection: Option<controller::RequirementCollection>,
    pub stripe_dashboard: Option<rt::Part<controller::StripeDashboard>>,
    /// The controller type. Can be `application`, if a Connect application controls the account, or
    /// `account`, if the account controls itself.
    pub type_: controller::Type,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Controller {
    const BLANK: Self = Self {
        fees: rt::Blank::BLANK,
        is_controller: rt::Blank::BLANK,
        losses: rt::Blank::BLANK,
        requirement_collection: rt::Blank::BLANK,
        stripe_dashboard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Controller {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_unification_account_controller",
            constants: &[],
            fields: &[
                rt::Field("fees", rt::OPTIONAL),
                rt::Field("is_controller", rt::OPTIONAL),
                rt::Field("losses", rt::OPTIONAL),
                rt::Field("requirement_collection", rt::OPTIONAL),
                rt::Field("stripe_dashboard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fees,
            1 => &self.is_controller,
            2 => &self.losses,
            3 => &self.requirement_collection,
            4 => &self.stripe_dashboard,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fees,
            1 => &mut self.is_controller,
            2 => &mut self.losses,
            3 => &mut self.requirement_collection,
            4 => &mut self.stripe_dashboard,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Controller);

#[cfg(feature = "accounts")]
/// An object in `future_requirements` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct FutureRequirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Many alternatives can list the same `original_fields_due`, and any of these
    /// alternatives can serve as a pathway for attempting to resolve the fields again. Re-providing
    /// `original_fields_due` also serves as a pathway for attempting to resolve the fields again.
    pub alternatives: Option<Vec<future_requirements::Alternative>>,
    /// Date on which `future_requirements` becomes the main `requirements` hash and
    /// `future_requirements` becomes empty. After the transition, `currently_due` requirements may
    /// immediately become `past_due`, but the account may also be given a grace period depending on its
    /// enablement state prior to transitioning.
    pub current_deadline: Option<rt::Timestamp>,
    /// Fields that need to be resolved to keep the account enabled. If not resolved by
    /// `future_requirements[current_deadline]`, these fields will transition to the main `requirements`
    /// hash.
    pub currently_due: Option<Vec<String>>,
    /// This is typed as an enum for consistency with `requirements.disabled_reason`.
    pub disabled_reason: Option<future_requirements::DisabledReason>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Option<Vec<future_requirements::Error>>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well.
    pub eventually_due: Option<Vec<String>>,
    /// Fields that haven't been resolved by `requirements.current_deadline`. These fields need to be
    /// resolved to enable the capability on the account. `future_requirements.past_due` is a subset of
    /// `requirements.past_due`.
    pub past_due: Option<Vec<String>>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Option<Vec<String>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for FutureRequirements {
    const BLANK: Self = Self {
        alternatives: rt::Blank::BLANK,
        current_deadline: rt::Blank::BLANK,
        currently_due: rt::Blank::BLANK,
        disabled_reason: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        eventually_due: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for FutureRequirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_future_requirements",
            constants: &[],
            fields: &[
                rt::Field("alternatives", rt::NULLABLE),
                rt::Field("current_deadline", rt::NULLABLE),
                rt::Field("currently_due", rt::NULLABLE),
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("errors", rt::NULLABLE),
                rt::Field("eventually_due", rt::NULLABLE),
                rt::Field("past_due", rt::NULLABLE),
                rt::Field("pending_verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternatives,
            1 => &self.current_deadline,
            2 => &self.currently_due,
            3 => &self.disabled_reason,
            4 => &self.errors,
            5 => &self.eventually_due,
            6 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.current_deadline,
            2 => &mut self.currently_due,
            3 => &mut self.disabled_reason,
            4 => &mut self.errors,
            5 => &mut self.eventually_due,
            6 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(FutureRequirements);

#[cfg(feature = "accounts")]
/// An object in `groups` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Groups {
    /// The group the account is in to determine their payments pricing, and null if the account is on
    /// customized pricing.
    /// [See the Platform pricing tool documentation](https://docs.stripe.com/connect/platform-pricing-tools)
    /// for details.
    pub payments_pricing: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Groups {
    const BLANK: Self = Self {
        payments_pricing: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Groups {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_group_membership",
            constants: &[],
            fields: &[rt::Field("payments_pricing", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payments_pricing
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payments_pricing
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Groups);

#[cfg(feature = "accounts")]
/// An object in `requirements` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Requirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Many alternatives can list the same `original_fields_due`, and any of these
    /// alternatives can serve as a pathway for attempting to resolve the fields again. Re-providing
    /// `original_fields_due` also serves as a pathway for attempting to resolve the fields again.
    pub alternatives: Option<Vec<future_requirements::Alternative>>,
    /// Date by which the fields in `currently_due` must be collected to keep the account enabled. These
    /// fields may disable the account sooner if the next threshold is reached before they are
    /// collected.
    pub current_deadline: Option<rt::Timestamp>,
    /// Fields that need to be resolved to keep the account enabled. If not resolved by
    /// `current_deadline`, these fields will appear in `past_due` as well, and the account is disabled.
    pub currently_due: Option<Vec<String>>,
    /// If the account is disabled, this enum describes why.
    /// [Learn more about handling verification issues](https://docs.stripe.com/connect/handling-api-verification).
    pub disabled_reason: Option<future_requirements::DisabledReason>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Option<Vec<future_requirements::Error>>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well, and `current_deadline` becomes set.
    pub eventually_due: Option<Vec<String>>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the account.
    pub past_due: Option<Vec<String>>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Option<Vec<String>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Requirements {
    const BLANK: Self = Self {
        alternatives: rt::Blank::BLANK,
        current_deadline: rt::Blank::BLANK,
        currently_due: rt::Blank::BLANK,
        disabled_reason: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        eventually_due: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Requirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_requirements",
            constants: &[],
            fields: &[
                rt::Field("alternatives", rt::NULLABLE),
                rt::Field("current_deadline", rt::NULLABLE),
                rt::Field("currently_due", rt::NULLABLE),
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("errors", rt::NULLABLE),
                rt::Field("eventually_due", rt::NULLABLE),
                rt::Field("past_due", rt::NULLABLE),
                rt::Field("pending_verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternatives,
            1 => &self.current_deadline,
            2 => &self.currently_due,
            3 => &self.disabled_reason,
            4 => &self.errors,
            5 => &self.eventually_due,
            6 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.current_deadline,
            2 => &mut self.currently_due,
            3 => &mut self.disabled_reason,
            4 => &mut self.errors,
            5 => &mut self.eventually_due,
            6 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Requirements);

#[cfg(feature = "accounts")]
/// An object in `settings` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    pub bacs_debit_payments: Option<rt::Part<settings::BacsDebitPayments>>,
    pub branding: rt::Part<settings::Branding>,
    pub card_issuing: Option<rt::Part<settings::CardIssuing>>,
    pub card_payments: rt::Part<settings::CardPayments>,
    pub dashboard: settings::Dashboard,
    pub invoices: Option<rt::Part<settings::Invoices>>,
    pub payments: rt::Part<settings::Payments>,
    pub payouts: Option<rt::Part<settings::Payouts>>,
    pub sepa_debit_payments: Option<rt::Part<settings::SepaDebitPayments>>,
    pub treasury: Option<rt::Part<settings::Treasury>>,
}

#[cfg(feature = "accounts")]
impl rt::Record for Settings {
    fn blank() -> Self {
        Self {
            bacs_debit_payments: rt::blank(),
            branding: rt::blank(),
            card_issuing: rt::blank(),
            card_payments: rt::blank(),
            dashboard: rt::blank(),
            invoices: rt::blank(),
            payments: rt::blank(),
            payouts: rt::blank(),
            sepa_debit_payments: rt::blank(),
            treasury: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_settings",
            constants: &[],
            fields: &[
                rt::Field("bacs_debit_payments", rt::OPTIONAL),
                rt::Field("branding", rt::REQUIRED),
                rt::Field("card_issuing", rt::OPTIONAL),
                rt::Field("card_payments", rt::REQUIRED),
                rt::Field("dashboard", rt::REQUIRED),
                rt::Field("invoices", rt::OPTIONAL),
                rt::Field("payments", rt::REQUIRED),
                rt::Field("payouts", rt::OPTIONAL),
                rt::Field("sepa_debit_payments", rt::OPTIONAL),
                rt::Field("treasury", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bacs_debit_payments,
            1 => &self.branding,
            2 => &self.card_issuing,
            3 => &self.card_payments,
            4 => &self.dashboard,
            5 => &self.invoices,
            6 => &self.payments,
            7 => &self.payouts,
            8 => &self.sepa_debit_payments,
            _ => &self.treasury,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bacs_debit_payments,
            1 => &mut self.branding,
            2 => &mut self.card_issuing,
            3 => &mut self.card_payments,
            4 => &mut self.dashboard,
            5 => &mut self.invoices,
            6 => &mut self.payments,
            7 => &mut self.payouts,
            8 => &mut self.sepa_debit_payments,
            _ => &mut self.treasury,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Settings);

#[cfg(feature = "accounts")]
/// An object in `tos_acceptance` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct TosAcceptance {
    /// The Unix timestamp marking when the account representative accepted their service agreement
    pub date: Option<rt::Timestamp>,
    /// The IP address from which the account representative accepted their service agreement
    pub ip: Option<String>,
    /// The user's service agreement type
    pub service_agreement: Option<String>,
    /// The user agent of the browser from which the account representative accepted their service
    /// agreement
    pub user_agent: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for TosAcceptance {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        service_agreement: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for TosAcceptance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_tos_acceptance",
            constants: &[],
            fields: &[
                rt::Field("date", rt::NULLABLE),
                rt::Field("ip", rt::NULLABLE),
                rt::Field("service_agreement", rt::OPTIONAL),
                rt::Field("user_agent", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            2 => &self.service_agreement,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            2 => &mut self.service_agreement,
            _ => &mut self.user_agent,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(TosAcceptance);

#[cfg(feature = "accounts")]
/// The Stripe account type. Can be `standard`, `express`, `custom`, or `none`.
#[non_exhaustive]
pub enum Type {
    /// `custom`
    Custom,
    /// `express`
    Express,
    /// `none`
    None,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "accounts")]
rt::open_enum!(Type {
    Custom = "custom",
    Express = "express",
    None = "none",
    Standard = "standard",
});
