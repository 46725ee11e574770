// Written by `cargo xtask generate`. Do not edit.

/// The values of `checkout_customer_balance_bank_transfer_payment_method_options/requested_address_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `aba`
    Aba,
    /// `iban`
    Iban,
    /// `sepa`
    Sepa,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestedAddressType {
    Aba = "aba",
    Iban = "iban",
    Sepa = "sepa",
    SortCode = "sort_code",
    Spei = "spei",
    Swift = "swift",
    Zengin = "zengin",
});
