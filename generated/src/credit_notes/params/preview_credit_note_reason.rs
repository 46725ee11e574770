// Written by `cargo xtask generate`. Do not edit.

/// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
/// `product_unsatisfactory`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreviewCreditNoteReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `order_change`
    OrderChange,
    /// `product_unsatisfactory`
    ProductUnsatisfactory,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PreviewCreditNoteReason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    OrderChange = "order_change",
    ProductUnsatisfactory = "product_unsatisfactory",
});
