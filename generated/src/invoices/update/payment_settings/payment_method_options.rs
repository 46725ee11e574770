// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod acss_debit;
pub use crate::charge::payment_method_details::bancontact;
pub mod card;
pub mod customer_balance;
pub mod payto;
pub use crate::invoice::payment_settings::payment_method_options::pix;
pub mod upi;
pub mod us_bank_account;

pub use crate::invoices::create::payment_settings::payment_method_options::{
    AcssDebit, Bancontact, Card, CustomerBalance, Konbini, Payto, Pix, SepaDebit, Upi,
    UsBankAccount,
};
