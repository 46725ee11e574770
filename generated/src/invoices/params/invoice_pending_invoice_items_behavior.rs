// Written by `cargo xtask generate`. Do not edit.

/// How to handle pending invoice items on invoice creation. Defaults to `exclude` if the parameter
/// is omitted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePendingInvoiceItemsBehavior {
    /// `exclude`
    Exclude,
    /// `include`
    Include,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePendingInvoiceItemsBehavior {
    Exclude = "exclude",
    Include = "include",
});
