// Written by `cargo xtask generate`. Do not edit.
//! What `flow_data.after_completion` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create) takes.

pub use crate::billing_portal_session::flow::after_completion::Type;
pub use crate::payment_links::create::after_completion::HostedConfirmation;
pub use crate::sources::create::Redirect;
