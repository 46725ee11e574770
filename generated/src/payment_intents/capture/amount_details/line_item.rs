// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details.line_item` of [`payment_intents::capture`](fn@crate::payment_intents::capture) takes.

pub mod payment_method_options;
pub use crate::payment_intents::create::amount_details::Tax;
pub use crate::payment_intents::create::amount_details::line_item::PaymentMethodOptions;
