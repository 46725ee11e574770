// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`charges::refunds::create`](fn@crate::charges::refunds::create).

pub use crate::refunds::create::Origin;
pub use crate::terminal_reader::action::refund_payment::Reason;
