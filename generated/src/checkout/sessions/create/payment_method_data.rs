// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::card::AllowRedisplay;
