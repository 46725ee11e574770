// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account.financial_connections` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

pub use crate::setup_intent::payment_method_options::us_bank_account::financial_connections::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;
pub use crate::setup_intents::create::payment_method_options::us_bank_account::financial_connections::Filters;
