// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`identity::verification_sessions::list`](fn@crate::identity::verification_sessions::list).

pub use crate::identity_verification_session::Status;
