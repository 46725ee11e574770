// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account.financial_connections` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::payment_intent::payment_method_options::us_bank_account::financial_connections::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;
pub use crate::payment_intents::create::payment_method_options::us_bank_account::financial_connections::Filters;
