// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::create`](fn@crate::accounts::create).

#[cfg(feature = "accounts")]
pub mod bank_account;
#[cfg(feature = "accounts")]
pub mod business_profile;
#[cfg(any(feature = "accounts", feature = "v2-core-accounts"))]
pub mod capabilities;
pub mod company;
#[cfg(feature = "accounts")]
pub mod controller;
#[cfg(feature = "accounts")]
pub mod documents;
#[cfg(feature = "accounts")]
pub mod external_account;
#[cfg(feature = "accounts")]
pub mod individual;
#[cfg(any(feature = "accounts", feature = "v2-core-accounts"))]
pub mod settings;
#[cfg(feature = "accounts")]
pub use crate::account::BusinessType;

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `bank_account` of [`accounts::create`](fn@crate::accounts::create).
    pub struct BankAccount;
}

#[cfg(feature = "accounts")]
impl BankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("object", "bank_account")
                .with("account_number", rt::Value::secret(account_number))
                .with("country", rt::Value::text(country)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::tokens::create::bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(self, documents: bank_account::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Business information about the account.
    ///
    /// Parameters for `business_profile` of [`accounts::create`](fn@crate::accounts::create) and `business_profile` of [`accounts::update`](fn@crate::accounts::update).
    pub struct BusinessProfile;
}

#[cfg(feature = "accounts")]
impl BusinessProfile {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `annual_revenue`.
    #[inline]
    pub fn annual_revenue(
        self,
        annual_revenue: business_profile::AnnualRevenue,
    ) -> Self {
        Self(self.0.with("annual_revenue", annual_revenue))
    }

    /// Sets `estimated_worker_count`.
    #[inline]
    pub fn estimated_worker_count(self, estimated_worker_count: i64) -> Self {
        Self(self.0.with("estimated_worker_count", estimated_worker_count))
    }

    /// Sets `mcc`.
    #[inline]
    pub fn mcc(self, mcc: impl Into<String>) -> Self {
        Self(self.0.with("mcc", rt::Value::text(mcc)))
    }

    /// Sets `minority_owned_business_designation`.
    #[inline]
    pub fn minority_owned_business_designation(
        self,
        minority_owned_business_designation: impl IntoIterator<
            Item = crate::account::business_profile::MinorityOwnedBusinessDesignation,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "minority_owned_business_designation",
                    rt::Value::list(minority_owned_business_designation),
                ),
        )
    }

    /// Sets `monthly_estimated_revenue`.
    #[inline]
    pub fn monthly_estimated_revenue(
        self,
        monthly_estimated_revenue: business_profile::MonthlyEstimatedRevenue,
    ) -> Self {
        Self(self.0.with("monthly_estimated_revenue", monthly_estimated_revenue))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Sets `support_address`.
    #[inline]
    pub fn support_address(
        self,
        support_address: business_profile::SupportAddress,
    ) -> Self {
        Self(self.0.with("support_address", support_address))
    }

    /// Sets `support_email`.
    #[inline]
    pub fn support_email(self, support_email: impl Into<String>) -> Self {
        Self(self.0.with("support_email", rt::Value::text(support_email)))
    }

    /// Sets `support_phone`.
    #[inline]
    pub fn support_phone(self, support_phone: impl Into<String>) -> Self {
        Self(self.0.with("support_phone", rt::Value::text(support_phone)))
    }

    /// Sets `support_url`.
    #[inline]
    pub fn support_url(self, support_url: impl Into<String>) -> Self {
        Self(self.0.with("support_url", rt::Value::text(support_url)))
    }

    /// Clears `support_url`: unsets what is stored.
    #[inline]
    pub fn clear_support_url(self) -> Self {
        Self(self.0.cleared("support_url"))
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", rt::Value::text(url)))
    }
}

#[cfg(feature = "accounts")]
impl Default for BusinessProfile {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Each key of the dictionary represents a capability, and each capability maps to its settings
    /// (for example, whether it has been requested or not). Each capability is inactive until you have
    /// provided its specific requirements and Stripe has verified them. An account might have some of
    /// its requested capabilities be active and some be inactive.
    ///
    /// Required when
    /// [account.controller.stripe_dashboard.type](https://docs.stripe.com/api/accounts/create#create_account-controller-dashboard-type)
    /// is `none`, which includes Custom accounts.
    ///
    /// Parameters for `capabilities` of [`accounts::create`](fn@crate::accounts::create) and `capabilities` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Capabilities;
}

#[cfg(feature = "accounts")]
impl Capabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `acss_debit_payments`.
    #[inline]
    pub fn acss_debit_payments(
        self,
        acss_debit_payments: capabilities::AcssDebitPayments,
    ) -> Self {
        Self(self.0.with("acss_debit_payments", acss_debit_payments))
    }

    /// Sets `affirm_payments`.
    #[inline]
    pub fn affirm_payments(self, affirm_payments: capabilities::AffirmPayments) -> Self {
        Self(self.0.with("affirm_payments", affirm_payments))
    }

    /// Sets `afterpay_clearpay_payments`.
    #[inline]
    pub fn afterpay_clearpay_payments(
        self,
        afterpay_clearpay_payments: capabilities::AfterpayClearpayPayments,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay_payments", afterpay_clearpay_payments))
    }

    /// Sets `alma_payments`.
    #[inline]
    pub fn alma_payments(self, alma_payments: capabilities::AlmaPayments) -> Self {
        Self(self.0.with("alma_payments", alma_payments))
    }

    /// Sets `amazon_pay_payments`.
    #[inline]
    pub fn amazon_pay_payments(
        self,
        amazon_pay_payments: capabilities::AmazonPayPayments,
    ) -> Self {
        Self(self.0.with("amazon_pay_payments", amazon_pay_payments))
    }

    /// Sets `app_distribution`.
    #[inline]
    pub fn app_distribution(
        self,
        app_distribution: capabilities::AppDistribution,
    ) -> Self {
        Self(self.0.with("app_distribution", app_distribution))
    }

    /// Sets `au_becs_debit_payments`.
    #[inline]
    pub fn au_becs_debit_payments(
        self,
        au_becs_debit_payments: capabilities::AuBecsDebitPayments,
    ) -> Self {
        Self(self.0.with("au_becs_debit_payments", au_becs_debit_payments))
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: capabilities::BacsDebitPayments,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Sets `bancontact_payments`.
    #[inline]
    pub fn bancontact_payments(
        self,
        bancontact_payments: capabilities::BancontactPayments,
    ) -> Self {
        Self(self.0.with("bancontact_payments", bancontact_payments))
    }

    /// Sets `bank_transfer_payments`.
    #[inline]
    pub fn bank_transfer_payments(
        self,
        bank_transfer_payments: capabilities::BankTransferPayments,
    ) -> Self {
        Self(self.0.with("bank_transfer_payments", bank_transfer_payments))
    }

    /// Sets `billie_payments`.
    #[inline]
    pub fn billie_payments(self, billie_payments: capabilities::BilliePayments) -> Self {
        Self(self.0.with("billie_payments", billie_payments))
    }

    /// Sets `bizum_payments`.
    #[inline]
    pub fn bizum_payments(self, bizum_payments: capabilities::BizumPayments) -> Self {
        Self(self.0.with("bizum_payments", bizum_payments))
    }

    /// Sets `blik_payments`.
    #[inline]
    pub fn blik_payments(self, blik_payments: capabilities::BlikPayments) -> Self {
        Self(self.0.with("blik_payments", blik_payments))
    }

    /// Sets `boleto_payments`.
    #[inline]
    pub fn boleto_payments(self, boleto_payments: capabilities::BoletoPayments) -> Self {
        Self(self.0.with("boleto_payments", boleto_payments))
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: capabilities::CardIssuing) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(self, card_payments: capabilities::CardPayments) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Sets `cartes_bancaires_payments`.
    #[inline]
    pub fn cartes_bancaires_payments(
        self,
        cartes_bancaires_payments: capabilities::CartesBancairesPayments,
    ) -> Self {
        Self(self.0.with("cartes_bancaires_payments", cartes_bancaires_payments))
    }

    /// Sets `cashapp_payments`.
    #[inline]
    pub fn cashapp_payments(
        self,
        cashapp_payments: capabilities::CashappPayments,
    ) -> Self {
        Self(self.0.with("cashapp_payments", cashapp_payments))
    }

    /// Sets `crypto_payments`.
    #[inline]
    pub fn crypto_payments(self, crypto_payments: capabilities::CryptoPayments) -> Self {
        Self(self.0.with("crypto_payments", crypto_payments))
    }

    /// Sets `eps_payments`.
    #[inline]
    pub fn eps_payments(self, eps_payments: capabilities::EpsPayments) -> Self {
        Self(self.0.with("eps_payments", eps_payments))
    }

    /// Sets `fpx_payments`.
    #[inline]
    pub fn fpx_payments(self, fpx_payments: capabilities::FpxPayments) -> Self {
        Self(self.0.with("fpx_payments", fpx_payments))
    }

    /// Sets `gb_bank_transfer_payments`.
    #[inline]
    pub fn gb_bank_transfer_payments(
        self,
        gb_bank_transfer_payments: capabilities::GbBankTransferPayments,
    ) -> Self {
        Self(self.0.with("gb_bank_transfer_payments", gb_bank_transfer_payments))
    }

    /// Sets `giropay_payments`.
    #[inline]
    pub fn giropay_payments(
        self,
        giropay_payments: capabilities::GiropayPayments,
    ) -> Self {
        Self(self.0.with("giropay_payments", giropay_payments))
    }

    /// Sets `grabpay_payments`.
    #[inline]
    pub fn grabpay_payments(
        self,
        grabpay_payments: capabilities::GrabpayPayments,
    ) -> Self {
        Self(self.0.with("grabpay_payments", grabpay_payments))
    }

    /// Sets `ideal_payments`.
    #[inline]
    pub fn ideal_payments(self, ideal_payments: capabilities::IdealPayments) -> Self {
        Self(self.0.with("ideal_payments", ideal_payments))
    }

    /// Sets `india_international_payments`.
    #[inline]
    pub fn india_international_payments(
        self,
        india_international_payments: capabilities::IndiaInternationalPayments,
    ) -> Self {
        Self(self.0.with("india_international_payments", india_international_payments))
    }

    /// Sets `jcb_payments`.
    #[inline]
    pub fn jcb_payments(self, jcb_payments: capabilities::JcbPayments) -> Self {
        Self(self.0.with("jcb_payments", jcb_payments))
    }

    /// Sets `jp_bank_transfer_payments`.
    #[inline]
    pub fn jp_bank_transfer_payments(
        self,
        jp_bank_transfer_payments: capabilities::JpBankTransferPayments,
    ) -> Self {
        Self(self.0.with("jp_bank_transfer_payments", jp_bank_transfer_payments))
    }

    /// Sets `kakao_pay_payments`.
    #[inline]
    pub fn kakao_pay_payments(
        self,
        kakao_pay_payments: capabilities::KakaoPayPayments,
    ) -> Self {
        Self(self.0.with("kakao_pay_payments", kakao_pay_payments))
    }

    /// Sets `klarna_payments`.
    #[inline]
    pub fn klarna_payments(self, klarna_payments: capabilities::KlarnaPayments) -> Self {
        Self(self.0.with("klarna_payments", klarna_payments))
    }

    /// Sets `konbini_payments`.
    #[inline]
    pub fn konbini_payments(
        self,
        konbini_payments: capabilities::KonbiniPayments,
    ) -> Self {
        Self(self.0.with("konbini_payments", konbini_payments))
    }

    /// Sets `kr_card_payments`.
    #[inline]
    pub fn kr_card_payments(
        self,
        kr_card_payments: capabilities::KrCardPayments,
    ) -> Self {
        Self(self.0.with("kr_card_payments", kr_card_payments))
    }

    /// Sets `legacy_payments`.
    #[inline]
    pub fn legacy_payments(self, legacy_payments: capabilities::LegacyPayments) -> Self {
        Self(self.0.with("legacy_payments", legacy_payments))
    }

    /// Sets `link_payments`.
    #[inline]
    pub fn link_payments(self, link_payments: capabilities::LinkPayments) -> Self {
        Self(self.0.with("link_payments", link_payments))
    }

    /// Sets `mb_way_payments`.
    #[inline]
    pub fn mb_way_payments(self, mb_way_payments: capabilities::MbWayPayments) -> Self {
        Self(self.0.with("mb_way_payments", mb_way_payments))
    }

    /// Sets `mobilepay_payments`.
    #[inline]
    pub fn mobilepay_payments(
        self,
        mobilepay_payments: capabilities::MobilepayPayments,
    ) -> Self {
        Self(self.0.with("mobilepay_payments", mobilepay_payments))
    }

    /// Sets `multibanco_payments`.
    #[inline]
    pub fn multibanco_payments(
        self,
        multibanco_payments: capabilities::MultibancoPayments,
    ) -> Self {
        Self(self.0.with("multibanco_payments", multibanco_payments))
    }

    /// Sets `mx_bank_transfer_payments`.
    #[inline]
    pub fn mx_bank_transfer_payments(
        self,
        mx_bank_transfer_payments: capabilities::MxBankTransferPayments,
    ) -> Self {
        Self(self.0.with("mx_bank_transfer_payments", mx_bank_transfer_payments))
    }

    /// Sets `naver_pay_payments`.
    #[inline]
    pub fn naver_pay_payments(
        self,
        naver_pay_payments: capabilities::NaverPayPayments,
    ) -> Self {
        Self(self.0.with("naver_pay_payments", naver_pay_payments))
    }

    /// Sets `nz_bank_account_becs_debit_payments`.
    #[inline]
    pub fn nz_bank_account_becs_debit_payments(
        self,
        nz_bank_account_becs_debit_payments: capabilities::NzBankAccountBecsDebitPayments,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "nz_bank_account_becs_debit_payments",
                    nz_bank_account_becs_debit_payments,
                ),
        )
    }

    /// Sets `oxxo_payments`.
    #[inline]
    pub fn oxxo_payments(self, oxxo_payments: capabilities::OxxoPayments) -> Self {
        Self(self.0.with("oxxo_payments", oxxo_payments))
    }

    /// Sets `p24_payments`.
    #[inline]
    pub fn p24_payments(self, p24_payments: capabilities::P24Payments) -> Self {
        Self(self.0.with("p24_payments", p24_payments))
    }

    /// Sets `pay_by_bank_payments`.
    #[inline]
    pub fn pay_by_bank_payments(
        self,
        pay_by_bank_payments: capabilities::PayByBankPayments,
    ) -> Self {
        Self(self.0.with("pay_by_bank_payments", pay_by_bank_payments))
    }

    /// Sets `payco_payments`.
    #[inline]
    pub fn payco_payments(self, payco_payments: capabilities::PaycoPayments) -> Self {
        Self(self.0.with("payco_payments", payco_payments))
    }

    /// Sets `paynow_payments`.
    #[inline]
    pub fn paynow_payments(self, paynow_payments: capabilities::PaynowPayments) -> Self {
        Self(self.0.with("paynow_payments", paynow_payments))
    }

    /// Sets `payto_payments`.
    #[inline]
    pub fn payto_payments(self, payto_payments: capabilities::PaytoPayments) -> Self {
        Self(self.0.with("payto_payments", payto_payments))
    }

    /// Sets `pix_payments`.
    #[inline]
    pub fn pix_payments(self, pix_payments: capabilities::PixPayments) -> Self {
        Self(self.0.with("pix_payments", pix_payments))
    }

    /// Sets `promptpay_payments`.
    #[inline]
    pub fn promptpay_payments(
        self,
        promptpay_payments: capabilities::PromptpayPayments,
    ) -> Self {
        Self(self.0.with("promptpay_payments", promptpay_payments))
    }

    /// Sets `revolut_pay_payments`.
    #[inline]
    pub fn revolut_pay_payments(
        self,
        revolut_pay_payments: capabilities::RevolutPayPayments,
    ) -> Self {
        Self(self.0.with("revolut_pay_payments", revolut_pay_payments))
    }

    /// Sets `samsung_pay_payments`.
    #[inline]
    pub fn samsung_pay_payments(
        self,
        samsung_pay_payments: capabilities::SamsungPayPayments,
    ) -> Self {
        Self(self.0.with("samsung_pay_payments", samsung_pay_payments))
    }

    /// Sets `satispay_payments`.
    #[inline]
    pub fn satispay_payments(
        self,
        satispay_payments: capabilities::SatispayPayments,
    ) -> Self {
        Self(self.0.with("satispay_payments", satispay_payments))
    }

    /// Sets `scalapay_payments`.
    #[inline]
    pub fn scalapay_payments(
        self,
        scalapay_payments: capabilities::ScalapayPayments,
    ) -> Self {
        Self(self.0.with("scalapay_payments", scalapay_payments))
    }

    /// Sets `sepa_bank_transfer_payments`.
    #[inline]
    pub fn sepa_bank_transfer_payments(
        self,
        sepa_bank_transfer_payments: capabilities::SepaBankTransferPayments,
    ) -> Self {
        Self(self.0.with("sepa_bank_transfer_payments", sepa_bank_transfer_payments))
    }

    /// Sets `sepa_debit_payments`.
    #[inline]
    pub fn sepa_debit_payments(
        self,
        sepa_debit_payments: capabilities::SepaDebitPayments,
    ) -> Self {
        Self(self.0.with("sepa_debit_payments", sepa_debit_payments))
    }

    /// Sets `sofort_payments`.
    #[inline]
    pub fn sofort_payments(self, sofort_payments: capabilities::SofortPayments) -> Self {
        Self(self.0.with("sofort_payments", sofort_payments))
    }

    /// Sets `sunbit_payments`.
    #[inline]
    pub fn sunbit_payments(self, sunbit_payments: capabilities::SunbitPayments) -> Self {
        Self(self.0.with("sunbit_payments", sunbit_payments))
    }

    /// Sets `swish_payments`.
    #[inline]
    pub fn swish_payments(self, swish_payments: capabilities::SwishPayments) -> Self {
        Self(self.0.with("swish_payments", swish_payments))
    }

    /// Sets `tax_reporting_us_1099_k`.
    #[inline]
    pub fn tax_reporting_us_1099_k(
        self,
        tax_reporting_us_1099_k: capabilities::TaxReportingUs1099K,
    ) -> Self {
        Self(self.0.with("tax_reporting_us_1099_k", tax_reporting_us_1099_k))
    }

    /// Sets `tax_reporting_us_1099_misc`.
    #[inline]
    pub fn tax_reporting_us_1099_misc(
        self,
        tax_reporting_us_1099_misc: capabilities::TaxReportingUs1099Misc,
    ) -> Self {
        Self(self.0.with("tax_reporting_us_1099_misc", tax_reporting_us_1099_misc))
    }

    /// Sets `transfers`.
    #[inline]
    pub fn transfers(self, transfers: capabilities::Transfers) -> Self {
        Self(self.0.with("transfers", transfers))
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(self, treasury: capabilities::Treasury) -> Self {
        Self(self.0.with("treasury", treasury))
    }

    /// Sets `twint_payments`.
    #[inline]
    pub fn twint_payments(self, twint_payments: capabilities::TwintPayments) -> Self {
        Self(self.0.with("twint_payments", twint_payments))
    }

    /// Sets `upi_payments`.
    #[inline]
    pub fn upi_payments(self, upi_payments: capabilities::UpiPayments) -> Self {
        Self(self.0.with("upi_payments", upi_payments))
    }

    /// Sets `us_bank_account_ach_payments`.
    #[inline]
    pub fn us_bank_account_ach_payments(
        self,
        us_bank_account_ach_payments: capabilities::UsBankAccountAchPayments,
    ) -> Self {
        Self(self.0.with("us_bank_account_ach_payments", us_bank_account_ach_payments))
    }

    /// Sets `us_bank_transfer_payments`.
    #[inline]
    pub fn us_bank_transfer_payments(
        self,
        us_bank_transfer_payments: capabilities::UsBankTransferPayments,
    ) -> Self {
        Self(self.0.with("us_bank_transfer_payments", us_bank_transfer_payments))
    }

    /// Sets `zip_payments`.
    #[inline]
    pub fn zip_payments(self, zip_payments: capabilities::ZipPayments) -> Self {
        Self(self.0.with("zip_payments", zip_payments))
    }
}

#[cfg(feature = "accounts")]
impl Default for Capabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Information about the company or business. This field is available for any `business_type`. Once
    /// you create an [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    ///
    /// Parameters for `company` of [`accounts::create`](fn@crate::accounts::create) and `company` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Company;
}

#[cfg(feature = "accounts")]
impl Company {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// Sets `directors_provided`.
    #[inline]
    pub fn directors_provided(self, directors_provided: bool) -> Self {
        Self(self.0.with("directors_provided", directors_provided))
    }

    /// Sets `directorship_declaration`.
    #[inline]
    pub fn directorship_declaration(
        self,
        directorship_declaration: company::DirectorshipDeclaration,
    ) -> Self {
        Self(self.0.with("directorship_declaration", directorship_declaration))
    }

    /// Sets `executives_provided`.
    #[inline]
    pub fn executives_provided(self, executives_provided: bool) -> Self {
        Self(self.0.with("executives_provided", executives_provided))
    }

    /// Sets `export_license_id`.
    #[inline]
    pub fn export_license_id(self, export_license_id: impl Into<String>) -> Self {
        Self(self.0.with("export_license_id", rt::Value::text(export_license_id)))
    }

    /// Sets `export_purpose_code`.
    #[inline]
    pub fn export_purpose_code(self, export_purpose_code: impl Into<String>) -> Self {
        Self(self.0.with("export_purpose_code", rt::Value::text(export_purpose_code)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `name_kana`.
    #[inline]
    pub fn name_kana(self, name_kana: impl Into<String>) -> Self {
        Self(self.0.with("name_kana", rt::Value::text(name_kana)))
    }

    /// Sets `name_kanji`.
    #[inline]
    pub fn name_kanji(self, name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("name_kanji", rt::Value::text(name_kanji)))
    }

    /// Sets `owners_provided`.
    #[inline]
    pub fn owners_provided(self, owners_provided: bool) -> Self {
        Self(self.0.with("owners_provided", owners_provided))
    }

    /// Sets `ownership_declaration`.
    #[inline]
    pub fn ownership_declaration(
        self,
        ownership_declaration: company::OwnershipDeclaration,
    ) -> Self {
        Self(self.0.with("ownership_declaration", ownership_declaration))
    }

    /// Sets `ownership_exemption_reason`.
    #[inline]
    pub fn ownership_exemption_reason(
        self,
        ownership_exemption_reason: crate::account::company::OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.with("ownership_exemption_reason", ownership_exemption_reason))
    }

    /// Clears `ownership_exemption_reason`: unsets what is stored.
    #[inline]
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.cleared("ownership_exemption_reason"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `registration_date`.
    #[inline]
    pub fn registration_date(
        self,
        registration_date: company::RegistrationDate,
    ) -> Self {
        Self(self.0.with("registration_date", registration_date))
    }

    /// Clears `registration_date`: unsets what is stored.
    #[inline]
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.cleared("registration_date"))
    }

    /// Sets `registration_number`.
    #[inline]
    pub fn registration_number(self, registration_number: impl Into<String>) -> Self {
        Self(self.0.with("registration_number", rt::Value::text(registration_number)))
    }

    /// Sets `representative_declaration`.
    #[inline]
    pub fn representative_declaration(
        self,
        representative_declaration: company::RepresentativeDeclaration,
    ) -> Self {
        Self(self.0.with("representative_declaration", representative_declaration))
    }

    /// Sets `structure`.
    #[inline]
    pub fn structure(self, structure: crate::account::company::Structure) -> Self {
        Self(self.0.with("structure", structure))
    }

    /// Clears `structure`: unsets what is stored.
    #[inline]
    pub fn clear_structure(self) -> Self {
        Self(self.0.cleared("structure"))
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(self, tax_id: impl Into<String>) -> Self {
        Self(self.0.with("tax_id", rt::Value::secret(tax_id)))
    }

    /// Sets `tax_id_registrar`.
    #[inline]
    pub fn tax_id_registrar(self, tax_id_registrar: impl Into<String>) -> Self {
        Self(self.0.with("tax_id_registrar", rt::Value::text(tax_id_registrar)))
    }

    /// Sets `vat_id`.
    #[inline]
    pub fn vat_id(self, vat_id: impl Into<String>) -> Self {
        Self(self.0.with("vat_id", rt::Value::text(vat_id)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(self, verification: company::Verification) -> Self {
        Self(self.0.with("verification", verification))
    }
}

#[cfg(feature = "accounts")]
impl Default for Company {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// A hash of configuration describing the account controller's attributes.
    ///
    /// Parameters for `controller` of [`accounts::create`](fn@crate::accounts::create).
    pub struct Controller;
}

#[cfg(feature = "accounts")]
impl Controller {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fees`.
    #[inline]
    pub fn fees(self, fees: controller::Fees) -> Self {
        Self(self.0.with("fees", fees))
    }

    /// Sets `losses`.
    #[inline]
    pub fn losses(self, losses: controller::Losses) -> Self {
        Self(self.0.with("losses", losses))
    }

    /// Sets `requirement_collection`.
    #[inline]
    pub fn requirement_collection(
        self,
        requirement_collection: crate::account::controller::RequirementCollection,
    ) -> Self {
        Self(self.0.with("requirement_collection", requirement_collection))
    }

    /// Sets `stripe_dashboard`.
    #[inline]
    pub fn stripe_dashboard(
        self,
        stripe_dashboard: controller::StripeDashboard,
    ) -> Self {
        Self(self.0.with("stripe_dashboard", stripe_dashboard))
    }
}

#[cfg(feature = "accounts")]
impl Default for Controller {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters for `documents` of [`accounts::create`](fn@crate::accounts::create) and `documents` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Documents;
}

#[cfg(feature = "accounts")]
impl Documents {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank_account_ownership_verification`.
    #[inline]
    pub fn bank_account_ownership_verification(
        self,
        bank_account_ownership_verification: documents::BankAccountOwnershipVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "bank_account_ownership_verification",
                    bank_account_ownership_verification,
                ),
        )
    }

    /// Sets `company_license`.
    #[inline]
    pub fn company_license(self, company_license: documents::CompanyLicense) -> Self {
        Self(self.0.with("company_license", company_license))
    }

    /// Sets `company_memorandum_of_association`.
    #[inline]
    pub fn company_memorandum_of_association(
        self,
        company_memorandum_of_association: documents::CompanyMemorandumOfAssociation,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "company_memorandum_of_association",
                    company_memorandum_of_association,
                ),
        )
    }

    /// Sets `company_ministerial_decree`.
    #[inline]
    pub fn company_ministerial_decree(
        self,
        company_ministerial_decree: documents::CompanyMinisterialDecree,
    ) -> Self {
        Self(self.0.with("company_ministerial_decree", company_ministerial_decree))
    }

    /// Sets `company_registration_verification`.
    #[inline]
    pub fn company_registration_verification(
        self,
        company_registration_verification: documents::CompanyRegistrationVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "company_registration_verification",
                    company_registration_verification,
                ),
        )
    }

    /// Sets `company_tax_id_verification`.
    #[inline]
    pub fn company_tax_id_verification(
        self,
        company_tax_id_verification: documents::CompanyTaxIdVerification,
    ) -> Self {
        Self(self.0.with("company_tax_id_verification", company_tax_id_verification))
    }

    /// Sets `proof_of_address`.
    #[inline]
    pub fn proof_of_address(self, proof_of_address: documents::ProofOfAddress) -> Self {
        Self(self.0.with("proof_of_address", proof_of_address))
    }

    /// Sets `proof_of_registration`.
    #[inline]
    pub fn proof_of_registration(
        self,
        proof_of_registration: documents::ProofOfRegistration,
    ) -> Self {
        Self(self.0.with("proof_of_registration", proof_of_registration))
    }

    /// Sets `proof_of_ultimate_beneficial_ownership`.
    #[inline]
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        proof_of_ultimate_beneficial_ownership: documents::ProofOfUltimateBeneficialOwnership,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "proof_of_ultimate_beneficial_ownership",
                    proof_of_ultimate_beneficial_ownership,
                ),
        )
    }
}

#[cfg(feature = "accounts")]
impl Default for Documents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// A hash of account group type to tokens. These are account groups this account should be added
    /// to.
    ///
    /// Parameters for `groups` of [`accounts::create`](fn@crate::accounts::create) and `groups` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Groups;
}

#[cfg(feature = "accounts")]
impl Groups {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payments_pricing`.
    #[inline]
    pub fn payments_pricing(self, payments_pricing: impl Into<String>) -> Self {
        Self(self.0.with("payments_pricing", rt::Value::text(payments_pricing)))
    }

    /// Clears `payments_pricing`: unsets what is stored.
    #[inline]
    pub fn clear_payments_pricing(self) -> Self {
        Self(self.0.cleared("payments_pricing"))
    }
}

#[cfg(feature = "accounts")]
impl Default for Groups {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Information about the person represented by the account. This field is null unless
    /// `business_type` is set to `individual`. Once you create an
    /// [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    ///
    /// Parameters for `individual` of [`accounts::create`](fn@crate::accounts::create) and `individual` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Individual;
}

#[cfg(feature = "accounts")]
impl Individual {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: crate::tokens::create::person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", rt::Value::text(first_name)))
    }

    /// Sets `first_name_kana`.
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", rt::Value::text(first_name_kana)))
    }

    /// Sets `first_name_kanji`.
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", rt::Value::text(first_name_kanji)))
    }

    /// Sets `full_name_aliases`.
    #[inline]
    pub fn full_name_aliases(
        self,
        full_name_aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "full_name_aliases",
                    rt::Value::list(full_name_aliases.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Clears `full_name_aliases`: unsets what is stored.
    #[inline]
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.cleared("full_name_aliases"))
    }

    /// Sets `gender`.
    #[inline]
    pub fn gender(self, gender: impl Into<String>) -> Self {
        Self(self.0.with("gender", rt::Value::text(gender)))
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", rt::Value::secret(id_number)))
    }

    /// Sets `id_number_secondary`.
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", rt::Value::secret(id_number_secondary)))
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", rt::Value::text(last_name)))
    }

    /// Sets `last_name_kana`.
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", rt::Value::text(last_name_kana)))
    }

    /// Sets `last_name_kanji`.
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", rt::Value::text(last_name_kanji)))
    }

    /// Sets `maiden_name`.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", rt::Value::text(maiden_name)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `political_exposure`.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: individual::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// Sets `registered_address`.
    #[inline]
    pub fn registered_address(
        self,
        registered_address: crate::tokens::create::person::RegisteredAddress,
    ) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// Sets `relationship`.
    #[inline]
    pub fn relationship(self, relationship: individual::Relationship) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// Sets `ssn_last_4`.
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", rt::Value::secret(ssn_last_4)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(
        self,
        verification: crate::tokens::create::person::Verification,
    ) -> Self {
        Self(self.0.with("verification", verification))
    }
}

#[cfg(feature = "accounts")]
impl Default for Individual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Options for customizing how the account functions within Stripe.
    ///
    /// Parameters for `settings` of [`accounts::create`](fn@crate::accounts::create).
    pub struct Settings;
}

#[cfg(feature = "accounts")]
impl Settings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: settings::BacsDebitPayments,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Sets `branding`.
    #[inline]
    pub fn branding(self, branding: settings::Branding) -> Self {
        Self(self.0.with("branding", branding))
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: settings::CardIssuing) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(self, card_payments: settings::CardPayments) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Sets `invoices`.
    #[inline]
    pub fn invoices(self, invoices: settings::Invoices) -> Self {
        Self(self.0.with("invoices", invoices))
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(self, payments: settings::Payments) -> Self {
        Self(self.0.with("payments", payments))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: settings::Payouts) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(self, treasury: settings::Treasury) -> Self {
        Self(self.0.with("treasury", treasury))
    }
}

#[cfg(feature = "accounts")]
impl Default for Settings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Details on the account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    /// This property can only be updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts. This property defaults to a `full` service
    /// agreement when empty.
    ///
    /// Parameters for `tos_acceptance` of [`accounts::create`](fn@crate::accounts::create) and `tos_acceptance` of [`accounts::update`](fn@crate::accounts::update).
    pub struct TosAcceptance;
}

#[cfg(feature = "accounts")]
impl TosAcceptance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<rt::Timestamp>) -> Self {
        let date: rt::Timestamp = date.into();
        Self(self.0.with("date", date))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// Sets `service_agreement`.
    #[inline]
    pub fn service_agreement(self, service_agreement: impl Into<String>) -> Self {
        Self(self.0.with("service_agreement", rt::Value::text(service_agreement)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

#[cfg(feature = "accounts")]
impl Default for TosAcceptance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
/// The `type` parameter is deprecated. Use
/// [`controller`](https://docs.stripe.com/api/accounts/create#create_account-controller) instead to
/// configure dashboard access, fee payer, loss liability, and requirement collection.
#[non_exhaustive]
pub enum Type {
    /// `custom`
    Custom,
    /// `express`
    Express,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "accounts")]
rt::open_enum!(Type {
    Custom = "custom",
    Express = "express",
    Standard = "standard",
});
