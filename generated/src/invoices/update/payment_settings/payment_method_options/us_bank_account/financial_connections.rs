// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.us_bank_account.financial_connections` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::invoice::payment_settings::payment_method_options::us_bank_account::financial_connections::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;
pub use crate::invoices::create::payment_settings::payment_method_options::us_bank_account::financial_connections::Filters;
