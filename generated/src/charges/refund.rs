// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`charges::refund`](fn@crate::charges::refund).

pub use crate::terminal_reader::action::refund_payment::Reason;
