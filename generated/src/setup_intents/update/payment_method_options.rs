// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub mod acss_debit;
pub use crate::setup_intents::create::payment_method_options::bacs_debit;
pub mod card;
pub mod klarna;
pub mod payto;
pub mod pix;
pub use crate::setup_intents::create::payment_method_options::bacs_debit as sepa_debit;
pub mod upi;
pub mod us_bank_account;

pub use crate::setup_intents::create::payment_method_options::{
    AcssDebit, AmazonPay, BacsDebit, Bizum, Card, CardPresent, Klarna, Link, Paypal,
    Payto, Pix, SepaDebit, Upi, UsBankAccount,
};
