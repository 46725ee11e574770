// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.us_bank_account.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::mandate::payment_method_details::payto::{PaymentSchedule, Purpose};
pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType;

/// Mandate collection method
#[non_exhaustive]
pub enum CollectionMethod {
    /// `paper`
    Paper,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CollectionMethod {
    Paper = "paper",
});
