// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.amazon_pay` of [`Dispute`](crate::Dispute).

/// The AmazonPay dispute type, chargeback or claim
#[non_exhaustive]
pub enum DisputeType {
    /// `chargeback`
    Chargeback,
    /// `claim`
    Claim,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DisputeType {
    Chargeback = "chargeback",
    Claim = "claim",
});
