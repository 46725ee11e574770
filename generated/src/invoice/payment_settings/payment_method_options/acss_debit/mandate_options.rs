// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.acss_debit.mandate_options` of [`Invoice`](crate::Invoice).

/// Transaction type of the mandate.
#[non_exhaustive]
pub enum TransactionType {
    /// `business`
    Business,
    /// `personal`
    Personal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TransactionType {
    Business = "business",
    Personal = "personal",
});
