// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_id_collection` of [`PaymentLink`](crate::PaymentLink).

/// The values of `tax_id_collection.required` of [`PaymentLink`](crate::PaymentLink), `tax_id_collection[required]` of [`payment_links::create`](fn@crate::payment_links::create) and one more place.
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
