// Written by `cargo xtask generate`. Do not edit.

/// Customizes the types of values to include when calculating the invoice. Defaults to `next` if
/// unspecified.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePreviewMode {
    /// `next`
    Next,
    /// `recurring`
    Recurring,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePreviewMode {
    Next = "next",
    Recurring = "recurring",
});
