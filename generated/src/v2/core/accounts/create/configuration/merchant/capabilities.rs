// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.capabilities` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Allow the merchant to process ACH debit payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][ach_debit_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AchDebitPayments;
}

impl AchDebitPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process ACSS debit payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][acss_debit_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AcssDebitPayments;
}

impl AcssDebitPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Affirm payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][affirm_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AffirmPayments;
}

impl AffirmPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Afterpay/Clearpay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][afterpay_clearpay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AfterpayClearpayPayments;
}

impl AfterpayClearpayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Alma payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][alma_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AlmaPayments;
}

impl AlmaPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Amazon Pay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][amazon_pay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AmazonPayPayments;
}

impl AmazonPayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Australian BECS Direct Debit payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][au_becs_debit_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct AuBecsDebitPayments;
}

impl AuBecsDebitPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process BACS Direct Debit payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][bacs_debit_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct BacsDebitPayments;
}

impl BacsDebitPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Bancontact payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][bancontact_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct BancontactPayments;
}

impl BancontactPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process BLIK payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][blik_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct BlikPayments;
}

impl BlikPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Boleto payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][boleto_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct BoletoPayments;
}

impl BoletoPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to collect card payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][card_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct CardPayments;
}

impl CardPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Cartes Bancaires payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][cartes_bancaires_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct CartesBancairesPayments;
}

impl CartesBancairesPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Cash App payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][cashapp_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct CashappPayments;
}

impl CashappPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process EPS payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][eps_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct EpsPayments;
}

impl EpsPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process FPX payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][fpx_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct FpxPayments;
}

impl FpxPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process UK bank transfer payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][gb_bank_transfer_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct GbBankTransferPayments;
}

impl GbBankTransferPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process GrabPay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][grabpay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct GrabpayPayments;
}

impl GrabpayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process iDEAL payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][ideal_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct IdealPayments;
}

impl IdealPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process JCB card payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][jcb_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct JcbPayments;
}

impl JcbPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Japanese bank transfer payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][jp_bank_transfer_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct JpBankTransferPayments;
}

impl JpBankTransferPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Kakao Pay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][kakao_pay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct KakaoPayPayments;
}

impl KakaoPayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Klarna payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][klarna_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct KlarnaPayments;
}

impl KlarnaPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Konbini convenience store payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][konbini_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct KonbiniPayments;
}

impl KonbiniPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Korean card payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][kr_card_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct KrCardPayments;
}

impl KrCardPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Link payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][link_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct LinkPayments;
}

impl LinkPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process MobilePay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][mobilepay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct MobilepayPayments;
}

impl MobilepayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Multibanco payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][multibanco_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct MultibancoPayments;
}

impl MultibancoPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Mexican bank transfer payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][mx_bank_transfer_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct MxBankTransferPayments;
}

impl MxBankTransferPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Naver Pay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][naver_pay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct NaverPayPayments;
}

impl NaverPayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process OXXO payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][oxxo_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct OxxoPayments;
}

impl OxxoPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Przelewy24 (P24) payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][p24_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct P24Payments;
}

impl P24Payments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Pay by Bank payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][pay_by_bank_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct PayByBankPayments;
}

impl PayByBankPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process PAYCO payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][payco_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct PaycoPayments;
}

impl PaycoPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process PayNow payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][paynow_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct PaynowPayments;
}

impl PaynowPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process PromptPay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][promptpay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct PromptpayPayments;
}

impl PromptpayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Revolut Pay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][revolut_pay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct RevolutPayPayments;
}

impl RevolutPayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Samsung Pay payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][samsung_pay_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct SamsungPayPayments;
}

impl SamsungPayPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process SEPA bank transfer payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][sepa_bank_transfer_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct SepaBankTransferPayments;
}

impl SepaBankTransferPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process SEPA Direct Debit payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][sepa_debit_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct SepaDebitPayments;
}

impl SepaDebitPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Swish payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][swish_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct SwishPayments;
}

impl SwishPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process TWINT payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][twint_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct TwintPayments;
}

impl TwintPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process US bank transfer payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][us_bank_transfer_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct UsBankTransferPayments;
}

impl UsBankTransferPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Allow the merchant to process Zip payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][zip_payments]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct ZipPayments;
}

impl ZipPayments {
    /// The parameters that Stripe requires.
    ///
    /// - `requested`: To request a new Capability for an account, pass true. There can be a delay before the requested
    ///   Capability becomes active.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}
