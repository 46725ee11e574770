// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.us_bank_account` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub mod financial_connections;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::subscriptions::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections;
