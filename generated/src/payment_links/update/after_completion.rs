// Written by `cargo xtask generate`. Do not edit.
//! What `after_completion` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub use crate::payment_link::after_completion::Type;
pub use crate::payment_links::create::after_completion::{HostedConfirmation, Redirect};
