// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`refunds::create`](fn@crate::refunds::create).

pub use crate::terminal_reader::action::refund_payment::Reason;

/// Origin of the refund
#[non_exhaustive]
pub enum Origin {
    /// `customer_balance`
    CustomerBalance,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Origin {
    CustomerBalance = "customer_balance",
});
