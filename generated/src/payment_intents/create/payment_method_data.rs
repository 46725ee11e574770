// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod billing_details;
pub use crate::payment_method::eps;
pub use crate::payment_method::fpx;
pub mod ideal;
pub mod klarna;
pub mod naver_pay;
pub use crate::payment_method::p24;
pub use crate::payment_methods::create::sofort;
pub mod upi;
pub mod us_bank_account;
pub use crate::card::AllowRedisplay;
pub use crate::charges::create::RadarOptions;

pub use crate::payment_methods::create::{
    AcssDebit, AuBecsDebit, BacsDebit, BillingDetails, Boleto, Eps, Fpx, Ideal, Klarna,
    NzBankAccount, P24, Payto, SepaDebit, Sofort,
};

pub use crate::setup_intents::create::payment_method_data::{
    Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, Bancontact, Billie, Bizum, Blik,
    Cashapp, Crypto, CustomerBalance, Giropay, Grabpay, InteracPresent, KakaoPay,
    Konbini, KrCard, Link, MbWay, Mobilepay, Multibanco, Oxxo, PayByBank, Payco, Paynow,
    Paypal, Pix, Promptpay, RevolutPay, SamsungPay, Satispay, Scalapay, Sunbit, Swish,
    Twint, Type, WechatPay, Zip,
};

rt::params! {
    /// Parameters for `payment_method_data[naver_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_data[naver_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct NaverPay;
}

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

impl Default for NaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_data[upi]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_data[upi]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Upi;
}

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

impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_data[us_bank_account]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_data[us_bank_account]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct UsBankAccount;
}

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

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
