// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of [`CheckoutSession`](crate::CheckoutSession).

/// The desired country code of the bank account information. Permitted values include: `DE`, `FR`,
/// `IE`, or `NL`.
#[non_exhaustive]
pub enum Country {
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `IE`
    Ie,
    /// `NL`
    Nl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Country {
    Be = "BE",
    De = "DE",
    Es = "ES",
    Fr = "FR",
    Ie = "IE",
    Nl = "NL",
});
