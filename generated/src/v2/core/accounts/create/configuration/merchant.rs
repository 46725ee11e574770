// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod capabilities;
pub use crate::accounts::create::settings::card_payments;
pub mod konbini_payments;
pub mod script_statement_descriptor;
pub mod support;
pub use crate::accounts::create::settings::{BacsDebitPayments, Branding};

rt::params! {
    /// Capabilities to request on the Merchant Configuration.
    ///
    /// Parameters for `configuration[merchant][capabilities]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Capabilities;
}

impl Capabilities {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Allow the merchant to process ACH debit payments.
    #[inline]
    pub fn ach_debit_payments(
        self,
        ach_debit_payments: capabilities::AchDebitPayments,
    ) -> Self {
        Self(self.0.with("ach_debit_payments", ach_debit_payments))
    }

    /// Allow the merchant to process ACSS debit payments.
    #[inline]
    pub fn acss_debit_payments(
        self,
        acss_debit_payments: capabilities::AcssDebitPayments,
    ) -> Self {
        Self(self.0.with("acss_debit_payments", acss_debit_payments))
    }

    /// Allow the merchant to process Affirm payments.
    #[inline]
    pub fn affirm_payments(self, affirm_payments: capabilities::AffirmPayments) -> Self {
        Self(self.0.with("affirm_payments", affirm_payments))
    }

    /// Allow the merchant to process Afterpay/Clearpay payments.
    #[inline]
    pub fn afterpay_clearpay_payments(
        self,
        afterpay_clearpay_payments: capabilities::AfterpayClearpayPayments,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay_payments", afterpay_clearpay_payments))
    }

    /// Allow the merchant to process Alma payments.
    #[inline]
    pub fn alma_payments(self, alma_payments: capabilities::AlmaPayments) -> Self {
        Self(self.0.with("alma_payments", alma_payments))
    }

    /// Allow the merchant to process Amazon Pay payments.
    #[inline]
    pub fn amazon_pay_payments(
        self,
        amazon_pay_payments: capabilities::AmazonPayPayments,
    ) -> Self {
        Self(self.0.with("amazon_pay_payments", amazon_pay_payments))
    }

    /// Allow the merchant to process Australian BECS Direct Debit payments.
    #[inline]
    pub fn au_becs_debit_payments(
        self,
        au_becs_debit_payments: capabilities::AuBecsDebitPayments,
    ) -> Self {
        Self(self.0.with("au_becs_debit_payments", au_becs_debit_payments))
    }

    /// Allow the merchant to process BACS Direct Debit payments.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: capabilities::BacsDebitPayments,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Allow the merchant to process Bancontact payments.
    #[inline]
    pub fn bancontact_payments(
        self,
        bancontact_payments: capabilities::BancontactPayments,
    ) -> Self {
        Self(self.0.with("bancontact_payments", bancontact_payments))
    }

    /// Allow the merchant to process BLIK payments.
    #[inline]
    pub fn blik_payments(self, blik_payments: capabilities::BlikPayments) -> Self {
        Self(self.0.with("blik_payments", blik_payments))
    }

    /// Allow the merchant to process Boleto payments.
    #[inline]
    pub fn boleto_payments(self, boleto_payments: capabilities::BoletoPayments) -> Self {
        Self(self.0.with("boleto_payments", boleto_payments))
    }

    /// Allow the merchant to collect card payments.
    #[inline]
    pub fn card_payments(self, card_payments: capabilities::CardPayments) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Allow the merchant to process Cartes Bancaires payments.
    #[inline]
    pub fn cartes_bancaires_payments(
        self,
        cartes_bancaires_payments: capabilities::CartesBancairesPayments,
    ) -> Self {
        Self(self.0.with("cartes_bancaires_payments", cartes_bancaires_payments))
    }

    /// Allow the merchant to process Cash App payments.
    #[inline]
    pub fn cashapp_payments(
        self,
        cashapp_payments: capabilities::CashappPayments,
    ) -> Self {
        Self(self.0.with("cashapp_payments", cashapp_payments))
    }

    /// Allow the merchant to process EPS payments.
    #[inline]
    pub fn eps_payments(self, eps_payments: capabilities::EpsPayments) -> Self {
        Self(self.0.with("eps_payments", eps_payments))
    }

    /// Allow the merchant to process FPX payments.
    #[inline]
    pub fn fpx_payments(self, fpx_payments: capabilities::FpxPayments) -> Self {
        Self(self.0.with("fpx_payments", fpx_payments))
    }

    /// Allow the merchant to process UK bank transfer payments.
    #[inline]
    pub fn gb_bank_transfer_payments(
        self,
        gb_bank_transfer_payments: capabilities::GbBankTransferPayments,
    ) -> Self {
        Self(self.0.with("gb_bank_transfer_payments", gb_bank_transfer_payments))
    }

    /// Allow the merchant to process GrabPay payments.
    #[inline]
    pub fn grabpay_payments(
        self,
        grabpay_payments: capabilities::GrabpayPayments,
    ) -> Self {
        Self(self.0.with("grabpay_payments", grabpay_payments))
    }

    /// Allow the merchant to process iDEAL payments.
    #[inline]
    pub fn ideal_payments(self, ideal_payments: capabilities::IdealPayments) -> Self {
        Self(self.0.with("ideal_payments", ideal_payments))
    }

    /// Allow the merchant to process JCB card payments.
    #[inline]
    pub fn jcb_payments(self, jcb_payments: capabilities::JcbPayments) -> Self {
        Self(self.0.with("jcb_payments", jcb_payments))
    }

    /// Allow the merchant to process Japanese bank transfer payments.
    #[inline]
    pub fn jp_bank_transfer_payments(
        self,
        jp_bank_transfer_payments: capabilities::JpBankTransferPayments,
    ) -> Self {
        Self(self.0.with("jp_bank_transfer_payments", jp_bank_transfer_payments))
    }

    /// Allow the merchant to process Kakao Pay payments.
    #[inline]
    pub fn kakao_pay_payments(
        self,
        kakao_pay_payments: capabilities::KakaoPayPayments,
    ) -> Self {
        Self(self.0.with("kakao_pay_payments", kakao_pay_payments))
    }

    /// Allow the merchant to process Klarna payments.
    #[inline]
    pub fn klarna_payments(self, klarna_payments: capabilities::KlarnaPayments) -> Self {
        Self(self.0.with("klarna_payments", klarna_payments))
    }

    /// Allow the merchant to process Konbini convenience store payments.
    #[inline]
    pub fn konbini_payments(
        self,
        konbini_payments: capabilities::KonbiniPayments,
    ) -> Self {
        Self(self.0.with("konbini_payments", konbini_payments))
    }

    /// Allow the merchant to process Korean card payments.
    #[inline]
    pub fn kr_card_payments(
        self,
        kr_card_payments: capabilities::KrCardPayments,
    ) -> Self {
        Self(self.0.with("kr_card_payments", kr_card_payments))
    }

    /// Allow the merchant to process Link payments.
    #[inline]
    pub fn link_payments(self, link_payments: capabilities::LinkPayments) -> Self {
        Self(self.0.with("link_payments", link_payments))
    }

    /// Allow the merchant to process MobilePay payments.
    #[inline]
    pub fn mobilepay_payments(
        self,
        mobilepay_payments: capabilities::MobilepayPayments,
    ) -> Self {
        Self(self.0.with("mobilepay_payments", mobilepay_payments))
    }

    /// Allow the merchant to process Multibanco payments.
    #[inline]
    pub fn multibanco_payments(
        self,
        multibanco_payments: capabilities::MultibancoPayments,
    ) -> Self {
        Self(self.0.with("multibanco_payments", multibanco_payments))
    }

    /// Allow the merchant to process Mexican bank transfer payments.
    #[inline]
    pub fn mx_bank_transfer_payments(
        self,
        mx_bank_transfer_payments: capabilities::MxBankTransferPayments,
    ) -> Self {
        Self(self.0.with("mx_bank_transfer_payments", mx_bank_transfer_payments))
    }

    /// Allow the merchant to process Naver Pay payments.
    #[inline]
    pub fn naver_pay_payments(
        self,
        naver_pay_payments: capabilities::NaverPayPayments,
    ) -> Self {
        Self(self.0.with("naver_pay_payments", naver_pay_payments))
    }

    /// Allow the merchant to process OXXO payments.
    #[inline]
    pub fn oxxo_payments(self, oxxo_payments: capabilities::OxxoPayments) -> Self {
        Self(self.0.with("oxxo_payments", oxxo_payments))
    }

    /// Allow the merchant to process Przelewy24 (P24) payments.
    #[inline]
    pub fn p24_payments(self, p24_payments: capabilities::P24Payments) -> Self {
        Self(self.0.with("p24_payments", p24_payments))
    }

    /// Allow the merchant to process Pay by Bank payments.
    #[inline]
    pub fn pay_by_bank_payments(
        self,
        pay_by_bank_payments: capabilities::PayByBankPayments,
    ) -> Self {
        Self(self.0.with("pay_by_bank_payments", pay_by_bank_payments))
    }

    /// Allow the merchant to process PAYCO payments.
    #[inline]
    pub fn payco_payments(self, payco_payments: capabilities::PaycoPayments) -> Self {
        Self(self.0.with("payco_payments", payco_payments))
    }

    /// Allow the merchant to process PayNow payments.
    #[inline]
    pub fn paynow_payments(self, paynow_payments: capabilities::PaynowPayments) -> Self {
        Self(self.0.with("paynow_payments", paynow_payments))
    }

    /// Allow the merchant to process PromptPay payments.
    #[inline]
    pub fn promptpay_payments(
        self,
        promptpay_payments: capabilities::PromptpayPayments,
    ) -> Self {
        Self(self.0.with("promptpay_payments", promptpay_payments))
    }

    /// Allow the merchant to process Revolut Pay payments.
    #[inline]
    pub fn revolut_pay_payments(
        self,
        revolut_pay_payments: capabilities::RevolutPayPayments,
    ) -> Self {
        Self(self.0.with("revolut_pay_payments", revolut_pay_payments))
    }

    /// Allow the merchant to process Samsung Pay payments.
    #[inline]
    pub fn samsung_pay_payments(
        self,
        samsung_pay_payments: capabilities::SamsungPayPayments,
    ) -> Self {
        Self(self.0.with("samsung_pay_payments", samsung_pay_payments))
    }

    /// Allow the merchant to process SEPA bank transfer payments.
    #[inline]
    pub fn sepa_bank_transfer_payments(
        self,
        sepa_bank_transfer_payments: capabilities::SepaBankTransferPayments,
    ) -> Self {
        Self(self.0.with("sepa_bank_transfer_payments", sepa_bank_transfer_payments))
    }

    /// Allow the merchant to process SEPA Direct Debit payments.
    #[inline]
    pub fn sepa_debit_payments(
        self,
        sepa_debit_payments: capabilities::SepaDebitPayments,
    ) -> Self {
        Self(self.0.with("sepa_debit_payments", sepa_debit_payments))
    }

    /// Allow the merchant to process Swish payments.
    #[inline]
    pub fn swish_payments(self, swish_payments: capabilities::SwishPayments) -> Self {
        Self(self.0.with("swish_payments", swish_payments))
    }

    /// Allow the merchant to process TWINT payments.
    #[inline]
    pub fn twint_payments(self, twint_payments: capabilities::TwintPayments) -> Self {
        Self(self.0.with("twint_payments", twint_payments))
    }

    /// Allow the merchant to process US bank transfer payments.
    #[inline]
    pub fn us_bank_transfer_payments(
        self,
        us_bank_transfer_payments: capabilities::UsBankTransferPayments,
    ) -> Self {
        Self(self.0.with("us_bank_transfer_payments", us_bank_transfer_payments))
    }

    /// Allow the merchant to process Zip payments.
    #[inline]
    pub fn zip_payments(self, zip_payments: capabilities::ZipPayments) -> Self {
        Self(self.0.with("zip_payments", zip_payments))
    }
}

impl Default for Capabilities {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Card payments settings.
    ///
    /// Parameters for `configuration[merchant][card_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][card_payments]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct CardPayments;
}

impl CardPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Automatically declines certain charge types regardless of whether the card issuer accepted or
    /// declined the charge.
    #[inline]
    pub fn decline_on(
        self,
        decline_on: crate::accounts::create::settings::card_payments::DeclineOn,
    ) -> Self {
        Self(self.0.with("decline_on", decline_on))
    }
}

impl Default for CardPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Settings specific to Konbini payments on the account.
    ///
    /// Parameters for `configuration[merchant][konbini_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][konbini_payments]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct KonbiniPayments;
}

impl KonbiniPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Support for Konbini payments.
    #[inline]
    pub fn support(self, support: konbini_payments::Support) -> Self {
        Self(self.0.with("support", support))
    }
}

impl Default for KonbiniPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Settings for the default text that appears on statements for language variations.
    ///
    /// Parameters for `configuration[merchant][script_statement_descriptor]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][script_statement_descriptor]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct ScriptStatementDescriptor;
}

impl ScriptStatementDescriptor {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    #[inline]
    pub fn kana(self, kana: script_statement_descriptor::Kana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// The Kanji variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    #[inline]
    pub fn kanji(self, kanji: script_statement_descriptor::Kanji) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for ScriptStatementDescriptor {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Statement descriptor.
    ///
    /// Parameters for `configuration[merchant][statement_descriptor]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][statement_descriptor]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct StatementDescriptor;
}

impl StatementDescriptor {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The default text that appears on statements for non-card charges outside of Japan. For card
    /// charges, if you don’t set a statement_descriptor_prefix, this text is also used as the statement
    /// descriptor prefix. In that case, if concatenating the statement descriptor suffix causes the
    /// combined statement descriptor to exceed 22 characters, we truncate the statement_descriptor text
    /// to limit the full descriptor to 22 characters. For more information about statement descriptors
    /// and their requirements, see the Merchant Configuration settings documentation.
    #[inline]
    pub fn descriptor(self, descriptor: impl Into<String>) -> Self {
        Self(self.0.with("descriptor", rt::Value::text(descriptor)))
    }

    /// Default text that appears on statements for card charges outside of Japan, prefixing any dynamic
    /// statement_descriptor_suffix specified on the charge. To maximize space for the dynamic part of
    /// the descriptor, keep this text short. If you don’t specify this value, statement_descriptor is
    /// used as the prefix. For more information about statement descriptors and their requirements, see
    /// the Merchant Configuration settings documentation.
    #[inline]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self(self.0.with("prefix", rt::Value::text(prefix)))
    }
}

impl Default for StatementDescriptor {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Publicly available contact information for sending support issues to.
    ///
    /// Parameters for `configuration[merchant][support]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Support;
}

impl Support {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// A publicly available mailing address for sending support issues to.
    #[inline]
    pub fn address(
        self,
        address: crate::v2::core::accounts::create::identity::business_details::Address,
    ) -> Self {
        Self(self.0.with("address", address))
    }

    /// A publicly available email address for sending support issues to.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// A publicly available phone number to call with support issues.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// A publicly available website for handling support issues.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", rt::Value::text(url)))
    }
}

impl Default for Support {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
