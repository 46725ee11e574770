// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::cash_balance::update`](fn@crate::customers::cash_balance::update).

pub use crate::customers::create::cash_balance::settings;
pub use crate::customers::create::cash_balance::Settings;
