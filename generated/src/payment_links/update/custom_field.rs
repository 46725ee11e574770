// Written by `cargo xtask generate`. Do not edit.
//! What `custom_field` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub use crate::payment_links::create::custom_field::dropdown;
pub use crate::checkout_session::custom_field::Type;
pub use crate::payment_links::create::custom_field::{Dropdown, Label, Numeric, Text};
