// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.ideal` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::payment_method_options::affirm::SetupFutureUsage;
