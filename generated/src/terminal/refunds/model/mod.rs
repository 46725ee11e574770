// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod terminal_refund;
pub use self::terminal_refund::TerminalRefund;
