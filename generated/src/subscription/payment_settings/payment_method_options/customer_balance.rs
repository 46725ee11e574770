// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.customer_balance` of [`Subscription`](crate::Subscription).

pub mod bank_transfer;
pub use crate::invoice::payment_settings::payment_method_options::customer_balance::BankTransfer;

/// The funding method type to be used when there are not enough funds in the customer balance.
/// Permitted values include: `bank_transfer`.
#[non_exhaustive]
pub enum FundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FundingType {
    BankTransfer = "bank_transfer",
});
