// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub mod acss_debit;
pub use crate::charge::payment_method_details::bancontact;
pub mod card;
pub mod customer_balance;
pub mod payto;
pub mod pix;
pub mod upi;
pub mod us_bank_account;

pub use crate::invoices::create::payment_settings::payment_method_options::{
    Bancontact, CustomerBalance, Konbini, Payto, SepaDebit,
};

pub use crate::subscriptions::create::payment_settings::payment_method_options::{
    AcssDebit, Card, Pix, Upi, UsBankAccount,
};
