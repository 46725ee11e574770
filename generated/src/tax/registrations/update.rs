// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax::registrations::update`](fn@crate::tax::registrations::update).

pub use crate::file_links::update::ExpiresAt;
pub use crate::tax::registrations::create::ActiveFrom;
