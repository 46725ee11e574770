// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod capabilities;
pub mod card_payments;
pub mod konbini_payments;
pub mod script_statement_descriptor;
pub mod support;
pub use crate::account::settings::SepaDebitPayments;

/// Settings for Bacs Direct Debit payments.
///
/// An object in `configuration.merchant.bacs_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebitPayments {
    /// Display name for Bacs Direct Debit payments.
    pub display_name: Option<String>,
    /// Service User Number (SUN) for Bacs Direct Debit payments.
    pub service_user_number: Option<String>,
}

impl rt::Blank for BacsDebitPayments {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        service_user_number: rt::Blank::BLANK,
    };
}

impl rt::Record for BacsDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::OPTIONAL),
                rt::Field("service_user_number", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            _ => &self.service_user_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.service_user_number,
        }
    }
}

rt::record_traits!(BacsDebitPayments);

/// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
/// products.
///
/// An object in `configuration.merchant.branding` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Branding {
    /// ID of a [file upload](https://docs.stripe.com/api/persons/update#create_file): An icon for the
    /// merchant. Must be square and at least 128px x 128px.
    pub icon: Option<String>,
    /// ID of a [file upload](https://docs.stripe.com/api/persons/update#create_file): A logo for the
    /// merchant that will be used in Checkout instead of the icon and without the merchant's name next
    /// to it if provided. Must be at least 128px x 128px.
    pub logo: Option<String>,
    /// A CSS hex color value representing the primary branding color for the merchant.
    pub primary_color: Option<String>,
    /// A CSS hex color value representing the secondary branding color for the merchant.
    pub secondary_color: Option<String>,
}

impl rt::Blank for Branding {
    const BLANK: Self = Self {
        icon: rt::Blank::BLANK,
        logo: rt::Blank::BLANK,
        primary_color: rt::Blank::BLANK,
        secondary_color: rt::Blank::BLANK,
    };
}

impl rt::Record for Branding {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("icon", rt::OPTIONAL),
                rt::Field("logo", rt::OPTIONAL),
                rt::Field("primary_color", rt::OPTIONAL),
                rt::Field("secondary_color", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.icon,
            1 => &self.logo,
            2 => &self.primary_color,
            _ => &self.secondary_color,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.icon,
            1 => &mut self.logo,
            2 => &mut self.primary_color,
            _ => &mut self.secondary_color,
        }
    }
}

rt::record_traits!(Branding);

/// Capabilities that have been requested on the Merchant Configuration.
///
/// An object in `configuration.merchant.capabilities` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Capabilities {
    /// Allow the merchant to process ACH debit payments.
    pub ach_debit_payments: Option<rt::Part<capabilities::AchDebitPayments>>,
    /// Allow the merchant to process ACSS debit payments.
    pub acss_debit_payments: Option<rt::Part<capabilities::AcssDebitPayments>>,
    /// Allow the merchant to process Affirm payments.
    pub affirm_payments: Option<rt::Part<capabilities::AffirmPayments>>,
    /// Allow the merchant to process Afterpay/Clearpay payments.
    pub afterpay_clearpay_payments: Option<
        rt::Part<capabilities::AfterpayClearpayPayments>,
    >,
    /// Allow the merchant to process Alma payments.
    pub alma_payments: Option<rt::Part<capabilities::AlmaPayments>>,
    /// Allow the merchant to process Amazon Pay payments.
    pub amazon_pay_payments: Option<rt::Part<capabilities::AmazonPayPayments>>,
    /// Allow the merchant to process Australian BECS Direct Debit payments.
    pub au_becs_debit_payments: Option<rt::Part<capabilities::AuBecsDebitPayments>>,
    /// Allow the merchant to process BACS Direct Debit payments.
    pub bacs_debit_payments: Option<rt::Part<capabilities::BacsDebitPayments>>,
    /// Allow the merchant to process Bancontact payments.
    pub bancontact_payments: Option<rt::Part<capabilities::BancontactPayments>>,
    /// Allow the merchant to process BLIK payments.
    pub blik_payments: Option<rt::Part<capabilities::BlikPayments>>,
    /// Allow the merchant to process Boleto payments.
    pub boleto_payments: Option<rt::Part<capabilities::BoletoPayments>>,
    /// Allow the merchant to collect card payments.
    pub card_payments: Option<rt::Part<capabilities::CardPayments>>,
    /// Allow the merchant to process Cartes Bancaires payments.
    pub cartes_bancaires_payments: Option<
        rt::Part<capabilities::CartesBancairesPayments>,
    >,
    /// Allow the merchant to process Cash App payments.
    pub cashapp_payments: Option<rt::Part<capabilities::CashappPayments>>,
    /// Allow the merchant to process EPS payments.
    pub eps_payments: Option<rt::Part<capabilities::EpsPayments>>,
    /// Allow the merchant to process FPX payments.
    pub fpx_payments: Option<rt::Part<capabilities::FpxPayments>>,
    /// Allow the merchant to process UK bank transfer payments.
    pub gb_bank_transfer_payments: Option<
        rt::Part<capabilities::GbBankTransferPayments>,
    >,
    /// Allow the merchant to process GrabPay payments.
    pub grabpay_payments: Option<rt::Part<capabilities::GrabpayPayments>>,
    /// Allow the merchant to process iDEAL payments.
    pub ideal_payments: Option<rt::Part<capabilities::IdealPayments>>,
    /// Allow the merchant to process JCB card payments.
    pub jcb_payments: Option<rt::Part<capabilities::JcbPayments>>,
    /// Allow the merchant to process Japanese bank transfer payments.
    pub jp_bank_transfer_payments: Option<
        rt::Part<capabilities::JpBankTransferPayments>,
    >,
    /// Allow the merchant to process Kakao Pay payments.
    pub kakao_pay_payments: Option<rt::Part<capabilities::KakaoPayPayments>>,
    /// Allow the merchant to process Klarna payments.
    pub klarna_payments: Option<rt::Part<capabilities::KlarnaPayments>>,
    /// Allow the merchant to process Konbini convenience store payments.
    pub konbini_payments: Option<rt::Part<capabilities::KonbiniPayments>>,
    /// Allow the merchant to process Korean card payments.
    pub kr_card_payments: Option<rt::Part<capabilities::KrCardPayments>>,
    /// Allow the merchant to process Link payments.
    pub link_payments: Option<rt::Part<capabilities::LinkPayments>>,
    /// Allow the merchant to process MobilePay payments.
    pub mobilepay_payments: Option<rt::Part<capabilities::MobilepayPayments>>,
    /// Allow the merchant to process Multibanco payments.
    pub multibanco_payments: Option<rt::Part<capabilities::MultibancoPayments>>,
    /// Allow the merchant to process Mexican bank transfer payments.
    pub mx_bank_transfer_payments: Option<
        rt::Part<capabilities::MxBankTransferPayments>,
    >,
    /// Allow the merchant to process Naver Pay payments.
    pub naver_pay_payments: Option<rt::Part<capabilities::NaverPayPayments>>,
    /// Allow the merchant to process OXXO payments.
    pub oxxo_payments: Option<rt::Part<capabilities::OxxoPayments>>,
    /// Allow the merchant to process Przelewy24 (P24) payments.
    pub p24_payments: Option<rt::Part<capabilities::P24Payments>>,
    /// Allow the merchant to process Pay by Bank payments.
    pub pay_by_bank_payments: Option<rt::Part<capabilities::PayByBankPayments>>,
    /// Allow the merchant to process PAYCO payments.
    pub payco_payments: Option<rt::Part<capabilities::PaycoPayments>>,
    /// Allow the merchant to process PayNow payments.
    pub paynow_payments: Option<rt::Part<capabilities::PaynowPayments>>,
    /// Allow the merchant to process PromptPay payments.
    pub promptpay_payments: Option<rt::Part<capabilities::PromptpayPayments>>,
    /// Allow the merchant to process Revolut Pay payments.
    pub revolut_pay_payments: Option<rt::Part<capabilities::RevolutPayPayments>>,
    /// Allow the merchant to process Samsung Pay payments.
    pub samsung_pay_payments: Option<rt::Part<capabilities::SamsungPayPayments>>,
    /// Allow the merchant to process SEPA bank transfer payments.
    pub sepa_bank_transfer_payments: Option<
        rt::Part<capabilities::SepaBankTransferPayments>,
    >,
    /// Allow the merchant to process SEPA Direct Debit payments.
    pub sepa_debit_payments: Option<rt::Part<capabilities::SepaDebitPayments>>,
    /// Capabilities that enable the merchant to manage their Stripe Balance (/v1/balance).
    pub stripe_balance: Option<rt::Part<capabilities::StripeBalance>>,
    /// Allow the merchant to process Swish payments.
    pub swish_payments: Option<rt::Part<capabilities::SwishPayments>>,
    /// Allow the merchant to process TWINT payments.
    pub twint_payments: Option<rt::Part<capabilities::TwintPayments>>,
    /// Allow the merchant to process US bank transfer payments.
    pub us_bank_transfer_payments: Option<
        rt::Part<capabilities::UsBankTransferPayments>,
    >,
    /// Allow the merchant to process Zip payments.
    pub zip_payments: Option<rt::Part<capabilities::ZipPayments>>,
}

impl rt::Blank for Capabilities {
    const BLANK: Self = Self {
        ach_debit_payments: rt::Blank::BLANK,
        acss_debit_payments: rt::Blank::BLANK,
        affirm_payments: rt::Blank::BLANK,
        afterpay_clearpay_payments: rt::Blank::BLANK,
        alma_payments: rt::Blank::BLANK,
        amazon_pay_payments: rt::Blank::BLANK,
        au_becs_debit_payments: rt::Blank::BLANK,
        bacs_debit_payments: rt::Blank::BLANK,
        bancontact_payments: rt::Blank::BLANK,
        blik_payments: rt::Blank::BLANK,
        boleto_payments: rt::Blank::BLANK,
        card_payments: rt::Blank::BLANK,
        cartes_bancaires_payments: rt::Blank::BLANK,
        cashapp_payments: rt::Blank::BLANK,
        eps_payments: rt::Blank::BLANK,
        fpx_payments: rt::Blank::BLANK,
        gb_bank_transfer_payments: rt::Blank::BLANK,
        grabpay_payments: rt::Blank::BLANK,
        ideal_payments: rt::Blank::BLANK,
        jcb_payments: rt::Blank::BLANK,
        jp_bank_transfer_payments: rt::Blank::BLANK,
        kakao_pay_payments: rt::Blank::BLANK,
        klarna_payments: rt::Blank::BLANK,
        konbini_payments: rt::Blank::BLANK,
        kr_card_payments: rt::Blank::BLANK,
        link_payments: rt::Blank::BLANK,
        mobilepay_payments: rt::Blank::BLANK,
        multibanco_payments: rt::Blank::BLANK,
        mx_bank_transfer_payments: rt::Blank::BLANK,
        naver_pay_payments: rt::Blank::BLANK,
        oxxo_payments: rt::Blank::BLANK,
        p24_payments: rt::Blank::BLANK,
        pay_by_bank_payments: rt::Blank::BLANK,
        payco_payments: rt::Blank::BLANK,
        paynow_payments: rt::Blank::BLANK,
        promptpay_payments: rt::Blank::BLANK,
        revolut_pay_payments: rt::Blank::BLANK,
        samsung_pay_payments: rt::Blank::BLANK,
        sepa_bank_transfer_payments: rt::Blank::BLANK,
        sepa_debit_payments: rt::Blank::BLANK,
        stripe_balance: rt::Blank::BLANK,
        swish_payments: rt::Blank::BLANK,
        twint_payments: rt::Blank::BLANK,
        us_bank_transfer_payments: rt::Blank::BLANK,
        zip_payments: rt::Blank::BLANK,
    };
}

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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("ach_debit_payments", rt::OPTIONAL),
                rt::Field("acss_debit_payments", rt::OPTIONAL),
                rt::Field("affirm_payments", rt::OPTIONAL),
                rt::Field("afterpay_clearpay_payments", rt::OPTIONAL),
                rt::Field("alma_payments", rt::OPTIONAL),
                rt::Field("amazon_pay_payments", rt::OPTIONAL),
                rt::Field("au_becs_debit_payments", rt::OPTIONAL),
                rt::Field("bacs_debit_payments", rt::OPTIONAL),
                rt::Field("bancontact_payments", rt::OPTIONAL),
                rt::Field("blik_payments", rt::OPTIONAL),
                rt::Field("boleto_payments", rt::OPTIONAL),
                rt::Field("card_payments", rt::OPTIONAL),
                rt::Field("cartes_bancaires_payments", rt::OPTIONAL),
                rt::Field("cashapp_payments", rt::OPTIONAL),
                rt::Field("eps_payments", rt::OPTIONAL),
                rt::Field("fpx_payments", rt::OPTIONAL),
                rt::Field("gb_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("grabpay_payments", rt::OPTIONAL),
                rt::Field("ideal_payments", rt::OPTIONAL),
                rt::Field("jcb_payments", rt::OPTIONAL),
                rt::Field("jp_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("kakao_pay_payments", rt::OPTIONAL),
                rt::Field("klarna_payments", rt::OPTIONAL),
                rt::Field("konbini_payments", rt::OPTIONAL),
                rt::Field("kr_card_payments", rt::OPTIONAL),
                rt::Field("link_payments", rt::OPTIONAL),
                rt::Field("mobilepay_payments", rt::OPTIONAL),
                rt::Field("multibanco_payments", rt::OPTIONAL),
                rt::Field("mx_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("naver_pay_payments", rt::OPTIONAL),
                rt::Field("oxxo_payments", rt::OPTIONAL),
                rt::Field("p24_payments", rt::OPTIONAL),
                rt::Field("pay_by_bank_payments", rt::OPTIONAL),
                rt::Field("payco_payments", rt::OPTIONAL),
                rt::Field("paynow_payments", rt::OPTIONAL),
                rt::Field("promptpay_payments", rt::OPTIONAL),
                rt::Field("revolut_pay_payments", rt::OPTIONAL),
                rt::Field("samsung_pay_payments", rt::OPTIONAL),
                rt::Field("sepa_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("sepa_debit_payments", rt::OPTIONAL),
                rt::Field("stripe_balance", rt::OPTIONAL),
                rt::Field("swish_payments", rt::OPTIONAL),
                rt::Field("twint_payments", rt::OPTIONAL),
                rt::Field("us_bank_transfer_payments", rt::OPTIONAL),
                rt::Field("zip_payments", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Capabilities);

/// Card payments settings.
///
/// An object in `configuration.merchant.card_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPayments {
    /// Automatically declines certain charge types regardless of whether the card issuer accepted or
    /// declined the charge.
    pub decline_on: Option<rt::Part<card_payments::DeclineOn>>,
}

impl rt::Blank for CardPayments {
    const BLANK: Self = Self {
        decline_on: rt::Blank::BLANK,
    };
}

impl rt::Record for CardPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("decline_on", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.decline_on
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.decline_on
    }
}

rt::record_traits!(CardPayments);

/// Settings specific to Konbini payments on the account.
///
/// An object in `configuration.merchant.konbini_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct KonbiniPayments {
    /// Support for Konbini payments.
    pub support: Option<rt::Part<konbini_payments::Support>>,
}

impl rt::Blank for KonbiniPayments {
    const BLANK: Self = Self { support: rt::Blank::BLANK };
}

impl rt::Record for KonbiniPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("support", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.support
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.support
    }
}

rt::record_traits!(KonbiniPayments);

/// Settings for the default text that appears on statements for language variations.
///
/// An object in `configuration.merchant.script_statement_descriptor` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ScriptStatementDescriptor {
    /// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub kana: Option<rt::Part<script_statement_descriptor::Kana>>,
    /// The Kanji variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub kanji: Option<rt::Part<script_statement_descriptor::Kanji>>,
}

impl rt::Blank for ScriptStatementDescriptor {
    const BLANK: Self = Self {
        kana: rt::Blank::BLANK,
        kanji: rt::Blank::BLANK,
    };
}

impl rt::Record for ScriptStatementDescriptor {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("kana", rt::OPTIONAL), rt::Field("kanji", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

rt::record_traits!(ScriptStatementDescriptor);

/// Statement descriptor.
///
/// An object in `configuration.merchant.statement_descriptor` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatementDescriptor {
    /// The default text that appears on statements for non-card charges outside of Japan. For card
    /// charges, if you don’t set a statement_descriptor_prefix, this text is also used as the statement
    /// descriptor prefix. In that case, if concatenating the statement descriptor suffix causes the
    /// combined statement descriptor to exceed 22 characters, we truncate the statement_descriptor text
    /// to limit the full descriptor to 22 characters. For more information about statement descriptors
    /// and their requirements, see the Merchant Configuration settings documentation.
    pub descriptor: Option<String>,
    /// Default text that appears on statements for card charges outside of Japan, prefixing any dynamic
    /// statement_descriptor_suffix specified on the charge. To maximize space for the dynamic part of
    /// the descriptor, keep this text short. If you don’t specify this value, statement_descriptor is
    /// used as the prefix. For more information about statement descriptors and their requirements, see
    /// the Merchant Configuration settings documentation.
    pub prefix: Option<String>,
}

impl rt::Blank for StatementDescriptor {
    const BLANK: Self = Self {
        descriptor: rt::Blank::BLANK,
        prefix: rt::Blank::BLANK,
    };
}

impl rt::Record for StatementDescriptor {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("descriptor", rt::OPTIONAL),
                rt::Field("prefix", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.descriptor,
            _ => &self.prefix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.descriptor,
            _ => &mut self.prefix,
        }
    }
}

rt::record_traits!(StatementDescriptor);

/// Publicly available contact information for sending support issues to.
///
/// An object in `configuration.merchant.support` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Support {
    /// A publicly available mailing address for sending support issues to.
    pub address: Option<rt::Part<crate::v2_core_account_person::Address>>,
    /// A publicly available email address for sending support issues to.
    pub email: Option<String>,
    /// A publicly available phone number to call with support issues.
    pub phone: Option<String>,
    /// A publicly available website for handling support issues.
    pub url: Option<String>,
}

impl rt::Blank for Support {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for Support {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("email", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
                rt::Field("url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.phone,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.phone,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Support);
