// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details.line_item.payment_method_options` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::payment_intent_amount_details_line_item::payment_method_options::paypal;

pub use crate::payment_intents::create::amount_details::line_item::payment_method_options::{
    Card, CardPresent, Klarna, Paypal,
};
