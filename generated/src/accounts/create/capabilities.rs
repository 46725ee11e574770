// Written by `cargo xtask generate`. Do not edit.
//! What `capabilities` of [`accounts::create`](fn@crate::accounts::create) takes.

rt::params! {
    /// Allow the merchant to process ACSS debit payments.
    ///
    /// Parameters for `capabilities[acss_debit_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[acss_debit_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct AcssDebitPayments;
}

impl AcssDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AcssDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Affirm payments.
    ///
    /// Parameters for `capabilities[affirm_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[affirm_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct AffirmPayments;
}

impl AffirmPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AffirmPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Afterpay/Clearpay payments.
    ///
    /// Parameters for `capabilities[afterpay_clearpay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[afterpay_clearpay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct AfterpayClearpayPayments;
}

impl AfterpayClearpayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AfterpayClearpayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Alma payments.
    ///
    /// Parameters for `capabilities[alma_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[alma_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct AlmaPayments;
}

impl AlmaPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AlmaPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Amazon Pay payments.
    ///
    /// Parameters for `capabilities[amazon_pay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[amazon_pay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct AmazonPayPayments;
}

impl AmazonPayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AmazonPayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[app_distribution]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[app_distribution]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct AppDistribution;
}

#[cfg(feature = "accounts")]
impl AppDistribution {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for AppDistribution {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Australian BECS Direct Debit payments.
    ///
    /// Parameters for `capabilities[au_becs_debit_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[au_becs_debit_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct AuBecsDebitPayments;
}

impl AuBecsDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AuBecsDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process BACS Direct Debit payments.
    ///
    /// Parameters for `capabilities[bacs_debit_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[bacs_debit_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct BacsDebitPayments;
}

impl BacsDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for BacsDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Bancontact payments.
    ///
    /// Parameters for `capabilities[bancontact_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[bancontact_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct BancontactPayments;
}

impl BancontactPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for BancontactPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[bank_transfer_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[bank_transfer_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct BankTransferPayments;
}

#[cfg(feature = "accounts")]
impl BankTransferPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for BankTransferPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[billie_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[billie_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct BilliePayments;
}

#[cfg(feature = "accounts")]
impl BilliePayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for BilliePayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[bizum_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[bizum_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct BizumPayments;
}

#[cfg(feature = "accounts")]
impl BizumPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for BizumPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process BLIK payments.
    ///
    /// Parameters for `capabilities[blik_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[blik_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct BlikPayments;
}

impl BlikPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for BlikPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Boleto payments.
    ///
    /// Parameters for `capabilities[boleto_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[boleto_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct BoletoPayments;
}

impl BoletoPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for BoletoPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[card_issuing]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[card_issuing]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CardIssuing;
}

#[cfg(feature = "accounts")]
impl CardIssuing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for CardIssuing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to collect card payments.
    ///
    /// Parameters for `capabilities[card_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[card_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct CardPayments;
}

impl CardPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for CardPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Cartes Bancaires payments.
    ///
    /// Parameters for `capabilities[cartes_bancaires_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[cartes_bancaires_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct CartesBancairesPayments;
}

impl CartesBancairesPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for CartesBancairesPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Cash App payments.
    ///
    /// Parameters for `capabilities[cashapp_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[cashapp_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct CashappPayments;
}

impl CashappPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for CashappPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[crypto_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[crypto_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CryptoPayments;
}

#[cfg(feature = "accounts")]
impl CryptoPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for CryptoPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process EPS payments.
    ///
    /// Parameters for `capabilities[eps_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[eps_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct EpsPayments;
}

impl EpsPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for EpsPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process FPX payments.
    ///
    /// Parameters for `capabilities[fpx_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[fpx_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct FpxPayments;
}

impl FpxPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for FpxPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process UK bank transfer payments.
    ///
    /// Parameters for `capabilities[gb_bank_transfer_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[gb_bank_transfer_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct GbBankTransferPayments;
}

impl GbBankTransferPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for GbBankTransferPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[giropay_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[giropay_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct GiropayPayments;
}

#[cfg(feature = "accounts")]
impl GiropayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for GiropayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process GrabPay payments.
    ///
    /// Parameters for `capabilities[grabpay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[grabpay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct GrabpayPayments;
}

impl GrabpayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for GrabpayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process iDEAL payments.
    ///
    /// Parameters for `capabilities[ideal_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[ideal_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct IdealPayments;
}

impl IdealPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for IdealPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[india_international_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[india_international_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct IndiaInternationalPayments;
}

#[cfg(feature = "accounts")]
impl IndiaInternationalPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for IndiaInternationalPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process JCB card payments.
    ///
    /// Parameters for `capabilities[jcb_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[jcb_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct JcbPayments;
}

impl JcbPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for JcbPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Japanese bank transfer payments.
    ///
    /// Parameters for `capabilities[jp_bank_transfer_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[jp_bank_transfer_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct JpBankTransferPayments;
}

impl JpBankTransferPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for JpBankTransferPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Kakao Pay payments.
    ///
    /// Parameters for `capabilities[kakao_pay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[kakao_pay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct KakaoPayPayments;
}

impl KakaoPayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for KakaoPayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Klarna payments.
    ///
    /// Parameters for `capabilities[klarna_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[klarna_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct KlarnaPayments;
}

impl KlarnaPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for KlarnaPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Konbini convenience store payments.
    ///
    /// Parameters for `capabilities[konbini_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[konbini_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct KonbiniPayments;
}

impl KonbiniPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for KonbiniPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Korean card payments.
    ///
    /// Parameters for `capabilities[kr_card_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[kr_card_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct KrCardPayments;
}

impl KrCardPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for KrCardPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[legacy_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[legacy_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct LegacyPayments;
}

#[cfg(feature = "accounts")]
impl LegacyPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for LegacyPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Link payments.
    ///
    /// Parameters for `capabilities[link_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[link_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct LinkPayments;
}

impl LinkPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for LinkPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[mb_way_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[mb_way_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct MbWayPayments;
}

#[cfg(feature = "accounts")]
impl MbWayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for MbWayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process MobilePay payments.
    ///
    /// Parameters for `capabilities[mobilepay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[mobilepay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct MobilepayPayments;
}

impl MobilepayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for MobilepayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Multibanco payments.
    ///
    /// Parameters for `capabilities[multibanco_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[multibanco_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct MultibancoPayments;
}

impl MultibancoPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for MultibancoPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Mexican bank transfer payments.
    ///
    /// Parameters for `capabilities[mx_bank_transfer_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[mx_bank_transfer_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct MxBankTransferPayments;
}

impl MxBankTransferPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for MxBankTransferPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Naver Pay payments.
    ///
    /// Parameters for `capabilities[naver_pay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[naver_pay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct NaverPayPayments;
}

impl NaverPayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for NaverPayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[nz_bank_account_becs_debit_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[nz_bank_account_becs_debit_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct NzBankAccountBecsDebitPayments;
}

#[cfg(feature = "accounts")]
impl NzBankAccountBecsDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for NzBankAccountBecsDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process OXXO payments.
    ///
    /// Parameters for `capabilities[oxxo_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[oxxo_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct OxxoPayments;
}

impl OxxoPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for OxxoPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Przelewy24 (P24) payments.
    ///
    /// Parameters for `capabilities[p24_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[p24_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct P24Payments;
}

impl P24Payments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for P24Payments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Pay by Bank payments.
    ///
    /// Parameters for `capabilities[pay_by_bank_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[pay_by_bank_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct PayByBankPayments;
}

impl PayByBankPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for PayByBankPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process PAYCO payments.
    ///
    /// Parameters for `capabilities[payco_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[payco_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct PaycoPayments;
}

impl PaycoPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for PaycoPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process PayNow payments.
    ///
    /// Parameters for `capabilities[paynow_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[paynow_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct PaynowPayments;
}

impl PaynowPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for PaynowPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[payto_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[payto_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct PaytoPayments;
}

#[cfg(feature = "accounts")]
impl PaytoPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for PaytoPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[pix_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[pix_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct PixPayments;
}

#[cfg(feature = "accounts")]
impl PixPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for PixPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process PromptPay payments.
    ///
    /// Parameters for `capabilities[promptpay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[promptpay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct PromptpayPayments;
}

impl PromptpayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for PromptpayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Revolut Pay payments.
    ///
    /// Parameters for `capabilities[revolut_pay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[revolut_pay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct RevolutPayPayments;
}

impl RevolutPayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for RevolutPayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Samsung Pay payments.
    ///
    /// Parameters for `capabilities[samsung_pay_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[samsung_pay_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct SamsungPayPayments;
}

impl SamsungPayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for SamsungPayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[satispay_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[satispay_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct SatispayPayments;
}

#[cfg(feature = "accounts")]
impl SatispayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for SatispayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[scalapay_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[scalapay_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct ScalapayPayments;
}

#[cfg(feature = "accounts")]
impl ScalapayPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for ScalapayPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process SEPA bank transfer payments.
    ///
    /// Parameters for `capabilities[sepa_bank_transfer_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[sepa_bank_transfer_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct SepaBankTransferPayments;
}

impl SepaBankTransferPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for SepaBankTransferPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process SEPA Direct Debit payments.
    ///
    /// Parameters for `capabilities[sepa_debit_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[sepa_debit_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct SepaDebitPayments;
}

impl SepaDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for SepaDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[sofort_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[sofort_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct SofortPayments;
}

#[cfg(feature = "accounts")]
impl SofortPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for SofortPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[sunbit_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[sunbit_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct SunbitPayments;
}

#[cfg(feature = "accounts")]
impl SunbitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for SunbitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Swish payments.
    ///
    /// Parameters for `capabilities[swish_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[swish_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct SwishPayments;
}

impl SwishPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for SwishPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[tax_reporting_us_1099_k]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[tax_reporting_us_1099_k]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct TaxReportingUs1099K;
}

#[cfg(feature = "accounts")]
impl TaxReportingUs1099K {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for TaxReportingUs1099K {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[tax_reporting_us_1099_misc]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[tax_reporting_us_1099_misc]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct TaxReportingUs1099Misc;
}

#[cfg(feature = "accounts")]
impl TaxReportingUs1099Misc {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for TaxReportingUs1099Misc {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[transfers]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[transfers]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Transfers;
}

#[cfg(feature = "accounts")]
impl Transfers {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for Transfers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[treasury]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[treasury]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Treasury;
}

#[cfg(feature = "accounts")]
impl Treasury {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for Treasury {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process TWINT payments.
    ///
    /// Parameters for `capabilities[twint_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[twint_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct TwintPayments;
}

impl TwintPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for TwintPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[upi_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[upi_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct UpiPayments;
}

#[cfg(feature = "accounts")]
impl UpiPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for UpiPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `capabilities[us_bank_account_ach_payments]` of [`accounts::create`](fn@crate::accounts::create) and `capabilities[us_bank_account_ach_payments]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct UsBankAccountAchPayments;
}

#[cfg(feature = "accounts")]
impl UsBankAccountAchPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

#[cfg(feature = "accounts")]
impl Default for UsBankAccountAchPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process US bank transfer payments.
    ///
    /// Parameters for `capabilities[us_bank_transfer_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[us_bank_transfer_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct UsBankTransferPayments;
}

impl UsBankTransferPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for UsBankTransferPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Allow the merchant to process Zip payments.
    ///
    /// Parameters for `capabilities[zip_payments]` of [`accounts::create`](fn@crate::accounts::create), `capabilities[zip_payments]` of [`accounts::update`](fn@crate::accounts::update) and one more place.
    pub struct ZipPayments;
}

impl ZipPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `requested`.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for ZipPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
