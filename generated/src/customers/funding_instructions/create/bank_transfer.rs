// Written by `cargo xtask generate`. Do not edit.
//! What `bank_transfer` of [`customers::funding_instructions::create`](fn@crate::customers::funding_instructions::create) takes.

pub use crate::customer_cash_balance_transaction::funded::bank_transfer::Type;
pub use crate::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer;

/// The values of `bank_transfer[requested_address_types][]` of [`customers::funding_instructions::create`](fn@crate::customers::funding_instructions::create).
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `iban`
    Iban,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RequestedAddressType {
    Iban = "iban",
    SortCode = "sort_code",
    Spei = "spei",
    Zengin = "zengin",
});
