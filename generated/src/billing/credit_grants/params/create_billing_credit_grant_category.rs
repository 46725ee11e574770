// Written by `cargo xtask generate`. Do not edit.

/// The category of this credit grant. It defaults to `paid` if not specified.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateBillingCreditGrantCategory {
    /// `paid`
    Paid,
    /// `promotional`
    Promotional,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateBillingCreditGrantCategory {
    Paid = "paid",
    Promotional = "promotional",
});
