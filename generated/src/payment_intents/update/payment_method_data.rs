// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub mod billing_details;
pub use crate::payment_method::eps;
pub use crate::payment_method::fpx;
pub mod ideal;
pub mod klarna;
pub use crate::payment_intents::create::payment_method_data::naver_pay;
pub use crate::payment_method::p24;
pub use crate::payment_methods::create::sofort;
pub mod upi;
pub use crate::payment_intents::create::payment_method_data::us_bank_account;
pub use crate::card::AllowRedisplay;
pub use crate::charges::create::RadarOptions;

pub use crate::payment_intents::create::payment_method_data::{
    NaverPay, Upi, UsBankAccount,
};

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
