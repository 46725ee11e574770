// Written by `cargo xtask generate`. Do not edit.
//! What `mandate_data.customer_acceptance` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::payment_intents::create::mandate_data::customer_acceptance::Type;
pub use crate::setup_intents::confirm::mandate_data::customer_acceptance::Online;
pub use crate::setup_intents::create::mandate_data::customer_acceptance::Offline;
