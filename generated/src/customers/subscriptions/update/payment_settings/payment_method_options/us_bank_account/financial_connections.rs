// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.us_bank_account.financial_connections` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::subscription::payment_settings::payment_method_options::us_bank_account::financial_connections::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;
pub use crate::subscriptions::create::payment_settings::payment_method_options::us_bank_account::financial_connections::Filters;
