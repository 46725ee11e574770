// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_methods::create`](fn@crate::payment_methods::create).

#[cfg(feature = "payment_methods")]
pub mod billing_details;
#[cfg(feature = "payment_methods")]
pub use crate::tokens::create::card;
#[cfg(feature = "payment_methods")]
pub use crate::payment_method::eps;
#[cfg(feature = "payment_methods")]
pub use crate::payment_method::fpx;
#[cfg(feature = "payment_methods")]
pub mod ideal;
#[cfg(feature = "payment_methods")]
pub mod klarna;
#[cfg(feature = "payment_methods")]
pub use crate::payment_method::naver_pay;
#[cfg(feature = "payment_methods")]
pub use crate::payment_method::p24;
pub mod sofort;
#[cfg(feature = "payment_methods")]
pub mod upi;
#[cfg(feature = "payment_methods")]
pub mod us_bank_account;
#[cfg(feature = "payment_methods")]
pub use crate::card::AllowRedisplay;
#[cfg(feature = "payment_methods")]
pub use crate::charges::create::RadarOptions;

rt::params! {
    /// If this is an `acss_debit` PaymentMethod, this hash contains details about the ACSS Debit
    /// payment method.
    ///
    /// Parameters for `acss_debit` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[acss_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct AcssDebit;
}

impl AcssDebit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        transit_number: impl Into<String>,
        institution_number: impl Into<String>,
        account_number: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("transit_number", rt::Value::secret(transit_number))
                .with("institution_number", rt::Value::secret(institution_number))
                .with("account_number", rt::Value::secret(account_number)),
        )
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `affirm` PaymentMethod, this hash contains details about the Affirm payment
    /// method.
    ///
    /// Parameters for `affirm` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Affirm;
}

#[cfg(feature = "payment_methods")]
impl Affirm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Affirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `AfterpayClearpay` PaymentMethod, this hash contains details about the
    /// AfterpayClearpay payment method.
    ///
    /// Parameters for `afterpay_clearpay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct AfterpayClearpay;
}

#[cfg(feature = "payment_methods")]
impl AfterpayClearpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for AfterpayClearpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `Alipay` PaymentMethod, this hash contains details about the Alipay payment
    /// method.
    ///
    /// Parameters for `alipay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Alipay;
}

#[cfg(feature = "payment_methods")]
impl Alipay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Alipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a Alma PaymentMethod, this hash contains details about the Alma payment method.
    ///
    /// Parameters for `alma` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Alma;
}

#[cfg(feature = "payment_methods")]
impl Alma {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Alma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a AmazonPay PaymentMethod, this hash contains details about the AmazonPay payment
    /// method.
    ///
    /// Parameters for `amazon_pay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct AmazonPay;
}

#[cfg(feature = "payment_methods")]
impl AmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for AmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is an `au_becs_debit` PaymentMethod, this hash contains details about the bank account.
    ///
    /// Parameters for `au_becs_debit` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[au_becs_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct AuBecsDebit;
}

impl AuBecsDebit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        bsb_number: impl Into<String>,
        account_number: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("bsb_number", rt::Value::secret(bsb_number))
                .with("account_number", rt::Value::secret(account_number)),
        )
    }
}

rt::params! {
    /// If this is a `bacs_debit` PaymentMethod, this hash contains details about the Bacs Direct Debit
    /// bank account.
    ///
    /// Parameters for `bacs_debit` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[bacs_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct BacsDebit;
}

impl BacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", rt::Value::secret(account_number)))
    }

    /// Sets `sort_code`.
    #[inline]
    pub fn sort_code(self, sort_code: impl Into<String>) -> Self {
        Self(self.0.with("sort_code", rt::Value::secret(sort_code)))
    }
}

impl Default for BacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `bancontact` PaymentMethod, this hash contains details about the Bancontact payment
    /// method.
    ///
    /// Parameters for `bancontact` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Bancontact;
}

#[cfg(feature = "payment_methods")]
impl Bancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Bancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `billie` PaymentMethod, this hash contains details about the Billie payment method.
    ///
    /// Parameters for `billie` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Billie;
}

#[cfg(feature = "payment_methods")]
impl Billie {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Billie {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Billing information associated with the PaymentMethod that may be used or required by particular
    /// types of payment methods.
    ///
    /// Parameters for `billing_details` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[billing_details]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 7 more places.
    pub struct BillingDetails;
}

impl BillingDetails {
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

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(self) -> Self {
        Self(self.0.cleared("address"))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Clears `email`: unsets what is stored.
    #[inline]
    pub fn clear_email(self) -> Self {
        Self(self.0.cleared("email"))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(self, tax_id: impl Into<String>) -> Self {
        Self(self.0.with("tax_id", rt::Value::secret(tax_id)))
    }
}

impl Default for BillingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `bizum` PaymentMethod, this hash contains details about the Bizum payment method.
    ///
    /// Parameters for `bizum` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Bizum;
}

#[cfg(feature = "payment_methods")]
impl Bizum {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Bizum {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `blik` PaymentMethod, this hash contains details about the BLIK payment method.
    ///
    /// Parameters for `blik` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Blik;
}

#[cfg(feature = "payment_methods")]
impl Blik {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Blik {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is a `boleto` PaymentMethod, this hash contains details about the Boleto payment method.
    ///
    /// Parameters for `boleto` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[boleto]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct Boleto;
}

impl Boleto {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self(rt::Params::new().with("tax_id", rt::Value::secret(tax_id)))
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// Parameters for `card` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Card;
}

#[cfg(feature = "payment_methods")]
impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `cvc`.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", rt::Value::secret(cvc)))
    }

    /// Sets `exp_month`.
    #[inline]
    pub fn exp_month(self, exp_month: i64) -> Self {
        Self(self.0.with("exp_month", exp_month))
    }

    /// Sets `exp_year`.
    #[inline]
    pub fn exp_year(self, exp_year: i64) -> Self {
        Self(self.0.with("exp_year", exp_year))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: crate::tokens::create::card::Networks) -> Self {
        Self(self.0.with("networks", networks))
    }

    /// Sets `number`.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        Self(self.0.with("number", rt::Value::secret(number)))
    }

    /// Sets `token`.
    #[inline]
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.with("token", rt::Value::text(token)))
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `cashapp` PaymentMethod, this hash contains details about the Cash App Pay payment
    /// method.
    ///
    /// Parameters for `cashapp` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Cashapp;
}

#[cfg(feature = "payment_methods")]
impl Cashapp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Cashapp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a Crypto PaymentMethod, this hash contains details about the Crypto payment method.
    ///
    /// Parameters for `crypto` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Crypto;
}

#[cfg(feature = "payment_methods")]
impl Crypto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Crypto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `custom` PaymentMethod, this hash contains details about the Custom payment method.
    ///
    /// Parameters for `custom` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Custom;
}

#[cfg(feature = "payment_methods")]
impl Custom {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self(rt::Params::new().with("type", rt::Value::text(type_)))
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `customer_balance` PaymentMethod, this hash contains details about the
    /// CustomerBalance payment method.
    ///
    /// Parameters for `customer_balance` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct CustomerBalance;
}

#[cfg(feature = "payment_methods")]
impl CustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for CustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is an `eps` PaymentMethod, this hash contains details about the EPS payment method.
    ///
    /// Parameters for `eps` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[eps]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct Eps;
}

impl Eps {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(self, bank: crate::payment_method::eps::Bank) -> Self {
        Self(self.0.with("bank", bank))
    }
}

impl Default for Eps {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is an `fpx` PaymentMethod, this hash contains details about the FPX payment method.
    ///
    /// Parameters for `fpx` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[fpx]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct Fpx;
}

impl Fpx {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(bank: crate::payment_method::fpx::Bank) -> Self {
        Self(rt::Params::new().with("bank", bank))
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `giropay` PaymentMethod, this hash contains details about the Giropay payment
    /// method.
    ///
    /// Parameters for `giropay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Giropay;
}

#[cfg(feature = "payment_methods")]
impl Giropay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Giropay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `grabpay` PaymentMethod, this hash contains details about the GrabPay payment
    /// method.
    ///
    /// Parameters for `grabpay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Grabpay;
}

#[cfg(feature = "payment_methods")]
impl Grabpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Grabpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is an `ideal` PaymentMethod, this hash contains details about the iDEAL payment method.
    ///
    /// Parameters for `ideal` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[ideal]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct Ideal;
}

impl Ideal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(self, bank: crate::payment_method::ideal::Bank) -> Self {
        Self(self.0.with("bank", bank))
    }
}

impl Default for Ideal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `interac_present` PaymentMethod, this hash contains details about the Interac
    /// Present payment method.
    ///
    /// Parameters for `interac_present` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct InteracPresent;
}

#[cfg(feature = "payment_methods")]
impl InteracPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for InteracPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `kakao_pay` PaymentMethod, this hash contains details about the Kakao Pay payment
    /// method.
    ///
    /// Parameters for `kakao_pay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct KakaoPay;
}

#[cfg(feature = "payment_methods")]
impl KakaoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for KakaoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is a `klarna` PaymentMethod, this hash contains details about the Klarna payment method.
    ///
    /// Parameters for `klarna` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[klarna]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct Klarna;
}

impl Klarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: crate::tokens::create::person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }
}

impl Default for Klarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `konbini` PaymentMethod, this hash contains details about the Konbini payment
    /// method.
    ///
    /// Parameters for `konbini` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Konbini;
}

#[cfg(feature = "payment_methods")]
impl Konbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Konbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `kr_card` PaymentMethod, this hash contains details about the Korean Card payment
    /// method.
    ///
    /// Parameters for `kr_card` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct KrCard;
}

#[cfg(feature = "payment_methods")]
impl KrCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for KrCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `Link` PaymentMethod, this hash contains details about the Link payment method
    /// (Link is also known as Onelink in the UK).
    ///
    /// Parameters for `link` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Link;
}

#[cfg(feature = "payment_methods")]
impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a MB WAY PaymentMethod, this hash contains details about the MB WAY payment method.
    ///
    /// Parameters for `mb_way` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct MbWay;
}

#[cfg(feature = "payment_methods")]
impl MbWay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for MbWay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `mobilepay` PaymentMethod, this hash contains details about the MobilePay payment
    /// method.
    ///
    /// Parameters for `mobilepay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Mobilepay;
}

#[cfg(feature = "payment_methods")]
impl Mobilepay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Mobilepay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `multibanco` PaymentMethod, this hash contains details about the Multibanco payment
    /// method.
    ///
    /// Parameters for `multibanco` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Multibanco;
}

#[cfg(feature = "payment_methods")]
impl Multibanco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Multibanco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `naver_pay` PaymentMethod, this hash contains details about the Naver Pay payment
    /// method.
    ///
    /// Parameters for `naver_pay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct NaverPay;
}

#[cfg(feature = "payment_methods")]
impl NaverPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `funding`.
    #[inline]
    pub fn funding(self, funding: crate::payment_method::naver_pay::Funding) -> Self {
        Self(self.0.with("funding", funding))
    }
}

#[cfg(feature = "payment_methods")]
impl Default for NaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is an nz_bank_account PaymentMethod, this hash contains details about the
    /// nz_bank_account payment method.
    ///
    /// Parameters for `nz_bank_account` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[nz_bank_account]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct NzBankAccount;
}

impl NzBankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        account_number: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("bank_code", rt::Value::text(bank_code))
                .with("branch_code", rt::Value::text(branch_code))
                .with("account_number", rt::Value::secret(account_number))
                .with("suffix", rt::Value::text(suffix)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `oxxo` PaymentMethod, this hash contains details about the OXXO payment method.
    ///
    /// Parameters for `oxxo` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Oxxo;
}

#[cfg(feature = "payment_methods")]
impl Oxxo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Oxxo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is a `p24` PaymentMethod, this hash contains details about the P24 payment method.
    ///
    /// Parameters for `p24` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[p24]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct P24;
}

impl P24 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(self, bank: crate::payment_method::p24::Bank) -> Self {
        Self(self.0.with("bank", bank))
    }
}

impl Default for P24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `pay_by_bank` PaymentMethod, this hash contains details about the PayByBank payment
    /// method.
    ///
    /// Parameters for `pay_by_bank` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct PayByBank;
}

#[cfg(feature = "payment_methods")]
impl PayByBank {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for PayByBank {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `payco` PaymentMethod, this hash contains details about the PAYCO payment method.
    ///
    /// Parameters for `payco` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Payco;
}

#[cfg(feature = "payment_methods")]
impl Payco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Payco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `paynow` PaymentMethod, this hash contains details about the PayNow payment method.
    ///
    /// Parameters for `paynow` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Paynow;
}

#[cfg(feature = "payment_methods")]
impl Paynow {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Paynow {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `paypal` PaymentMethod, this hash contains details about the PayPal payment method.
    ///
    /// Parameters for `paypal` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Paypal;
}

#[cfg(feature = "payment_methods")]
impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is a `payto` PaymentMethod, this hash contains details about the PayTo payment method.
    ///
    /// Parameters for `payto` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[payto]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 7 more places.
    pub struct Payto;
}

impl Payto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", rt::Value::secret(account_number)))
    }

    /// Sets `bsb_number`.
    #[inline]
    pub fn bsb_number(self, bsb_number: impl Into<String>) -> Self {
        Self(self.0.with("bsb_number", rt::Value::secret(bsb_number)))
    }

    /// Sets `pay_id`.
    #[inline]
    pub fn pay_id(self, pay_id: impl Into<String>) -> Self {
        Self(self.0.with("pay_id", rt::Value::text(pay_id)))
    }
}

impl Default for Payto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `pix` PaymentMethod, this hash contains details about the Pix payment method.
    ///
    /// Parameters for `pix` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Pix;
}

#[cfg(feature = "payment_methods")]
impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `promptpay` PaymentMethod, this hash contains details about the PromptPay payment
    /// method.
    ///
    /// Parameters for `promptpay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Promptpay;
}

#[cfg(feature = "payment_methods")]
impl Promptpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Promptpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `revolut_pay` PaymentMethod, this hash contains details about the Revolut Pay
    /// payment method.
    ///
    /// Parameters for `revolut_pay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct RevolutPay;
}

#[cfg(feature = "payment_methods")]
impl RevolutPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for RevolutPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `samsung_pay` PaymentMethod, this hash contains details about the SamsungPay
    /// payment method.
    ///
    /// Parameters for `samsung_pay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct SamsungPay;
}

#[cfg(feature = "payment_methods")]
impl SamsungPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for SamsungPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `satispay` PaymentMethod, this hash contains details about the Satispay payment
    /// method.
    ///
    /// Parameters for `satispay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Satispay;
}

#[cfg(feature = "payment_methods")]
impl Satispay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Satispay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a Scalapay PaymentMethod, this hash contains details about the Scalapay payment
    /// method.
    ///
    /// Parameters for `scalapay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Scalapay;
}

#[cfg(feature = "payment_methods")]
impl Scalapay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Scalapay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is a `sepa_debit` PaymentMethod, this hash contains details about the SEPA debit bank
    /// account.
    ///
    /// Parameters for `sepa_debit` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[sepa_debit]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct SepaDebit;
}

impl SepaDebit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(iban: impl Into<String>) -> Self {
        Self(rt::Params::new().with("iban", rt::Value::secret(iban)))
    }
}

rt::params! {
    /// If this is a `sofort` PaymentMethod, this hash contains details about the SOFORT payment method.
    ///
    /// Parameters for `sofort` of [`payment_methods::create`](fn@crate::payment_methods::create), `payment_method_data[sofort]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 6 more places.
    pub struct Sofort;
}

impl Sofort {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: sofort::Country) -> Self {
        Self(rt::Params::new().with("country", country))
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a Sunbit PaymentMethod, this hash contains details about the Sunbit payment method.
    ///
    /// Parameters for `sunbit` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Sunbit;
}

#[cfg(feature = "payment_methods")]
impl Sunbit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Sunbit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `swish` PaymentMethod, this hash contains details about the Swish payment method.
    ///
    /// Parameters for `swish` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Swish;
}

#[cfg(feature = "payment_methods")]
impl Swish {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Swish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a TWINT PaymentMethod, this hash contains details about the TWINT payment method.
    ///
    /// Parameters for `twint` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Twint;
}

#[cfg(feature = "payment_methods")]
impl Twint {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Twint {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
/// The type of the PaymentMethod. An additional hash is included on the PaymentMethod with a name
/// matching this value. It contains additional information specific to the PaymentMethod type.
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
    /// `card`
    Card,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `custom`
    Custom,
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

#[cfg(feature = "payment_methods")]
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
    Card = "card",
    Cashapp = "cashapp",
    Crypto = "crypto",
    Custom = "custom",
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

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `upi` PaymentMethod, this hash contains details about the UPI payment method.
    ///
    /// Parameters for `upi` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Upi;
}

#[cfg(feature = "payment_methods")]
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

#[cfg(feature = "payment_methods")]
impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `us_bank_account` PaymentMethod, this hash contains details about the US bank
    /// account payment method.
    ///
    /// Parameters for `us_bank_account` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct UsBankAccount;
}

#[cfg(feature = "payment_methods")]
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
        account_holder_type: crate::payment_method::us_bank_account::AccountHolderType,
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
    pub fn account_type(
        self,
        account_type: crate::payment_method::us_bank_account::AccountType,
    ) -> Self {
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

#[cfg(feature = "payment_methods")]
impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is an `wechat_pay` PaymentMethod, this hash contains details about the wechat_pay
    /// payment method.
    ///
    /// Parameters for `wechat_pay` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct WechatPay;
}

#[cfg(feature = "payment_methods")]
impl WechatPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for WechatPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_methods")]
rt::params! {
    /// If this is a `zip` PaymentMethod, this hash contains details about the Zip payment method.
    ///
    /// Parameters for `zip` of [`payment_methods::create`](fn@crate::payment_methods::create).
    pub struct Zip;
}

#[cfg(feature = "payment_methods")]
impl Zip {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_methods")]
impl Default for Zip {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
