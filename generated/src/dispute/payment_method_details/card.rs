// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card` of [`Dispute`](crate::Dispute).

/// The type of dispute opened. Different case types may have varying fees and financial impact.
#[non_exhaustive]
pub enum CaseType {
    /// `block`
    Block,
    /// `chargeback`
    Chargeback,
    /// `compliance`
    Compliance,
    /// `inquiry`
    Inquiry,
    /// `resolution`
    Resolution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CaseType {
    Block = "block",
    Chargeback = "chargeback",
    Compliance = "compliance",
    Inquiry = "inquiry",
    Resolution = "resolution",
});
