// Written by `cargo xtask generate`. Do not edit.
//! What is in `initiating_payment_method_details` of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).

pub mod billing_details;
pub use crate::treasury_inbound_transfer::origin_payment_method_details::BillingDetails;
pub use crate::treasury_outbound_payment::destination_payment_method_details::FinancialAccount;

pub use crate::treasury_received_credit::initiating_payment_method_details::{
    Type, UsBankAccount,
};

/// Set when `type` is `balance`.
#[non_exhaustive]
pub enum Balance {
    /// `payments`
    Payments,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Balance {
    Payments = "payments",
});
