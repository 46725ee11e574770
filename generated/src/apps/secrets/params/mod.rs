// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod app_secret_scope;
pub use self::app_secret_scope::{AppSecretScope, AppSecretScopeType};
