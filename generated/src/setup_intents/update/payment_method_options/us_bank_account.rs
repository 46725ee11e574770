// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub mod financial_connections;
pub mod mandate_options;
pub use crate::setup_intents::create::payment_method_options::us_bank_account::networks;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

pub use crate::setup_intents::create::payment_method_options::us_bank_account::{
    FinancialConnections, MandateOptions, Networks,
};
