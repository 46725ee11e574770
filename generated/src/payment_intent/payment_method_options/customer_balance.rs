// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.customer_balance` of [`PaymentIntent`](crate::PaymentIntent).

pub mod bank_transfer;
pub mod installments;
pub mod mandate_options;
pub use crate::payment_intent::payment_method_options::acss_debit::routing;

pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

pub use crate::checkout_session::payment_method_options::customer_balance::BankTransfer;

pub use crate::payment_intent::payment_method_options::acss_debit::{
    CaptureMethod, Installments, Routing,
};

pub use crate::payment_intent::payment_method_options::affirm::MandateOptions;

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
