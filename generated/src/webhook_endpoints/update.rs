// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`webhook_endpoints::update`](fn@crate::webhook_endpoints::update).

pub use crate::webhook_endpoints::create::EnabledEvent;
