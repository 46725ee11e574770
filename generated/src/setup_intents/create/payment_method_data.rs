// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "setup_intents")]
pub mod billing_details;
#[cfg(feature = "setup_intents")]
pub use crate::payment_method::eps;
#[cfg(feature = "setup_intents")]
pub use crate::payment_method::fpx;
#[cfg(feature = "setup_intents")]
pub mod ideal;
#[cfg(feature = "setup_intents")]
pub mod klarna;
#[cfg(feature = "setup_intents")]
pub mod naver_pay;
#[cfg(feature = "setup_intents")]
pub use crate::payment_method::p24;
#[cfg(feature = "setup_intents")]
pub use crate::payment_methods::create::sofort;
#[cfg(feature = "setup_intents")]
pub mod upi;
#[cfg(feature = "setup_intents")]
pub mod us_bank_account;
#[cfg(feature = "setup_intents")]
pub use crate::card::AllowRedisplay;
#[cfg(feature = "setup_intents")]
pub use crate::charges::create::RadarOptions;

#[cfg(feature = "setup_intents")]
pub use crate::payment_methods::create::{
    AcssDebit, AuBecsDebit, BacsDebit, BillingDetails, Boleto, Eps, Fpx, Ideal, Klarna,
    NzBankAccount, P24, Payto, SepaDebit, Sofort,
};

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[affirm]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[affirm]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Affirm;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Affirm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Affirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[afterpay_clearpay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[afterpay_clearpay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct AfterpayClearpay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl AfterpayClearpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for AfterpayClearpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[alipay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[alipay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Alipay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Alipay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Alipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[alma]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[alma]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Alma;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Alma {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Alma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[amazon_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[amazon_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct AmazonPay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl AmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for AmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[bancontact]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[bancontact]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Bancontact;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Bancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Bancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[billie]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[billie]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Billie;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Billie {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Billie {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[bizum]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[bizum]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Bizum;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Bizum {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Bizum {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[blik]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[blik]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Blik;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Blik {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Blik {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[cashapp]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[cashapp]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Cashapp;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Cashapp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Cashapp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[crypto]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[crypto]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Crypto;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Crypto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Crypto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[customer_balance]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[customer_balance]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct CustomerBalance;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl CustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for CustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[giropay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[giropay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Giropay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Giropay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Giropay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[grabpay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[grabpay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Grabpay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Grabpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Grabpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[interac_present]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[interac_present]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct InteracPresent;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl InteracPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for InteracPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[kakao_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[kakao_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct KakaoPay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl KakaoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for KakaoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[konbini]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[konbini]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Konbini;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Konbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Konbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[kr_card]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[kr_card]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct KrCard;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl KrCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for KrCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[link]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[link]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Link;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[mb_way]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[mb_way]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct MbWay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl MbWay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for MbWay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[mobilepay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[mobilepay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Mobilepay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Mobilepay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Mobilepay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[multibanco]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[multibanco]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Multibanco;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Multibanco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Multibanco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_data[naver_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[naver_pay]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct NaverPay;
}

#[cfg(feature = "setup_intents")]
impl NaverPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `funding`.
    #[inline]
    pub fn funding(self, funding: naver_pay::Funding) -> Self {
        Self(self.0.with("funding", funding))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for NaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[oxxo]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[oxxo]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Oxxo;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Oxxo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Oxxo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[pay_by_bank]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[pay_by_bank]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct PayByBank;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl PayByBank {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for PayByBank {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[payco]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[payco]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Payco;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Payco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Payco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[paynow]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[paynow]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Paynow;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Paynow {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Paynow {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[paypal]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[paypal]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Paypal;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[pix]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[pix]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Pix;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[promptpay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[promptpay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Promptpay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Promptpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Promptpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[revolut_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[revolut_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct RevolutPay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl RevolutPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for RevolutPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[samsung_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[samsung_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct SamsungPay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl SamsungPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for SamsungPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[satispay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[satispay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Satispay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Satispay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Satispay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[scalapay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[scalapay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Scalapay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Scalapay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Scalapay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[sunbit]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[sunbit]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Sunbit;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Sunbit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Sunbit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[swish]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[swish]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Swish;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Swish {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Swish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[twint]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[twint]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Twint;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Twint {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Twint {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
/// The values of `payment_method_data[type]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[type]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
#[non_exhaustive]
pub enum Type {
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `customer_balance`
    CustomerBalance,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `kakao_pay`
    KakaoPay,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `kr_card`
    KrCard,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `payco`
    Payco,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `revolut_pay`
    RevolutPay,
    /// `samsung_pay`
    SamsungPay,
    /// `satispay`
    Satispay,
    /// `scalapay`
    Scalapay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::open_enum!(Type {
    AcssDebit = "acss_debit",
    Affirm = "affirm",
    AfterpayClearpay = "afterpay_clearpay",
    Alipay = "alipay",
    Alma = "alma",
    AmazonPay = "amazon_pay",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Billie = "billie",
    Bizum = "bizum",
    Blik = "blik",
    Boleto = "boleto",
    Cashapp = "cashapp",
    Crypto = "crypto",
    CustomerBalance = "customer_balance",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    KakaoPay = "kakao_pay",
    Klarna = "klarna",
    Konbini = "konbini",
    KrCard = "kr_card",
    Link = "link",
    MbWay = "mb_way",
    Mobilepay = "mobilepay",
    Multibanco = "multibanco",
    NaverPay = "naver_pay",
    NzBankAccount = "nz_bank_account",
    Oxxo = "oxxo",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Payco = "payco",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    RevolutPay = "revolut_pay",
    SamsungPay = "samsung_pay",
    Satispay = "satispay",
    Scalapay = "scalapay",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    Sunbit = "sunbit",
    Swish = "swish",
    Twint = "twint",
    Upi = "upi",
    UsBankAccount = "us_bank_account",
    WechatPay = "wechat_pay",
    Zip = "zip",
});

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_data[upi]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[upi]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct Upi;
}

#[cfg(feature = "setup_intents")]
impl Upi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: upi::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `payment_method_data[us_bank_account]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[us_bank_account]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct UsBankAccount;
}

#[cfg(feature = "setup_intents")]
impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: us_bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", rt::Value::secret(account_number)))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(self, account_type: us_bank_account::AccountType) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `financial_connections_account`.
    #[inline]
    pub fn financial_connections_account(
        self,
        financial_connections_account: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "financial_connections_account",
                    rt::Value::text(financial_connections_account),
                ),
        )
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[wechat_pay]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[wechat_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct WechatPay;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl WechatPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for WechatPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `payment_method_data[zip]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[zip]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 5 more places.
    pub struct Zip;
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Zip {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
impl Default for Zip {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
