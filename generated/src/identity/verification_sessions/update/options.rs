// Written by `cargo xtask generate`. Do not edit.
//! What `options` of [`identity::verification_sessions::update`](fn@crate::identity::verification_sessions::update) takes.

pub use crate::identity_verification_report::options::document;
pub use crate::identity::verification_sessions::create::options::Document;
