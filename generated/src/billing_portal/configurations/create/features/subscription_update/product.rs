// Written by `cargo xtask generate`. Do not edit.
//! What `features.subscription_update.product` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) takes.

pub use crate::payment_links::create::line_item::AdjustableQuantity;
