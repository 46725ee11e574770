// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).

pub mod acss_debit;
pub mod affirm;
pub mod afterpay_clearpay;
pub mod alipay;
pub mod alma;
pub mod amazon_pay;
pub mod apple_pay;
pub mod apple_pay_later;
pub mod au_becs_debit;
pub mod bacs_debit;
pub mod bancontact;
pub mod billie;
pub mod bizum;
pub mod blik;
pub mod boleto;
pub mod card;
pub mod cartes_bancaires;
pub mod cashapp;
pub mod crypto;
pub mod customer_balance;
pub mod eps;
pub mod fpx;
pub mod fr_meal_voucher_conecs;
pub mod giropay;
pub mod google_pay;
pub mod grabpay;
pub mod ideal;
pub mod jcb;
pub mod kakao_pay;
pub mod klarna;
pub mod konbini;
pub mod kr_card;
pub mod link;
pub mod mb_way;
pub mod mobilepay;
pub mod multibanco;
pub mod naver_pay;
pub mod nz_bank_account;
pub mod oxxo;
pub mod p24;
pub mod pay_by_bank;
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
pub mod sunbit;
pub mod swish;
pub mod twint;
pub mod upi;
pub mod us_bank_account;
pub mod wechat_pay;
pub mod zip;

pub use crate::payment_method_configurations::create::{
    AcssDebit, Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, ApplePay,
    ApplePayLater, AuBecsDebit, BacsDebit, Bancontact, Billie, Bizum, Blik, Boleto, Card,
    CartesBancaires, Cashapp, Crypto, CustomerBalance, Eps, Fpx, FrMealVoucherConecs,
    Giropay, GooglePay, Grabpay, Ideal, Jcb, KakaoPay, Klarna, Konbini, KrCard, Link,
    MbWay, Mobilepay, Multibanco, NaverPay, NzBankAccount, Oxxo, P24, PayByBank, Payco,
    Paynow, Paypal, Payto, Pix, Promptpay, RevolutPay, SamsungPay, Satispay, Scalapay,
    SepaDebit, Sofort, Sunbit, Swish, Twint, Upi, UsBankAccount, WechatPay, Zip,
};
