// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub mod financial_connections;
pub mod mandate_options;
pub use crate::payment_intents::create::payment_method_options::us_bank_account::networks;

pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

pub use crate::payment_intent::payment_method_options::us_bank_account::TransactionPurpose;

pub use crate::payment_intents::create::payment_method_options::us_bank_account::{
    FinancialConnections, MandateOptions, Networks,
};
