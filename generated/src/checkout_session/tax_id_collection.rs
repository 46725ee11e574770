// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_id_collection` of [`CheckoutSession`](crate::CheckoutSession).

/// Indicates whether a tax ID is required on the payment page
#[non_exhaustive]
pub enum Required {
    /// `if_supported`
    IfSupported,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Required {
    IfSupported = "if_supported",
    Never = "never",
});
