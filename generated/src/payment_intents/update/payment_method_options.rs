// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub mod acss_debit;
pub use crate::payment_intents::create::payment_method_options::affirm;
pub use crate::payment_intents::create::payment_method_options::affirm as afterpay_clearpay;
pub use crate::payment_intents::create::payment_method_options::alipay;
pub mod alma;
pub mod amazon_pay;
pub mod au_becs_debit;
pub mod bacs_debit;
pub mod bancontact;
pub mod billie;
pub mod blik;
pub mod boleto;
pub mod card;
pub mod card_present;
pub mod cashapp;
pub mod crypto;
pub mod customer_balance;
pub mod eps;
pub mod fpx;
pub mod giropay;
pub mod grabpay;
pub use crate::payment_intents::create::payment_method_options::alipay as ideal;
pub mod kakao_pay;
pub mod klarna;
pub mod konbini;
pub mod kr_card;
pub mod link;
pub mod mb_way;
pub use crate::payment_intents::create::payment_method_options::affirm as mobilepay;
pub mod multibanco;
pub mod naver_pay;
pub mod nz_bank_account;
pub mod oxxo;
pub mod p24;
pub mod payco;
pub mod paynow;
pub mod paypal;
pub mod payto;
pub mod pix;
pub mod promptpay;
pub mod revolut_pay;
pub mod samsung_pay;
pub mod satispay;
pub mod scalapay;
pub mod sepa_debit;
pub mod sofort;
pub mod swish;
pub use crate::payment_intents::create::payment_method_options::alipay as twint;
pub mod upi;
pub mod us_bank_account;
pub mod wechat_pay;
pub mod zip;

pub use crate::payment_intents::create::payment_method_options::{
    AcssDebit, Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, AuBecsDebit, BacsDebit,
    Bancontact, Billie, Blik, Boleto, Card, CardPresent, Cashapp, Crypto,
    CustomerBalance, Eps, Fpx, Giropay, Grabpay, Ideal, InteracPresent, KakaoPay, Klarna,
    Konbini, KrCard, Link, MbWay, Mobilepay, Multibanco, NaverPay, NzBankAccount, Oxxo,
    P24, PayByBank, Payco, Paynow, Paypal, Payto, Pix, Promptpay, RevolutPay, SamsungPay,
    Satispay, Scalapay, SepaDebit, Sofort, Swish, Twint, Upi, UsBankAccount, WechatPay,
    Zip,
};

pub use crate::setup_intents::create::payment_method_options::Bizum;
