// Written by `cargo xtask generate`. Do not edit.

/// Type of email to send to the customer, one of `credit_note` or `none` and the default is
/// `credit_note`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `credit_note`
    CreditNote,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(EmailType {
    CreditNote = "credit_note",
    None = "none",
});
