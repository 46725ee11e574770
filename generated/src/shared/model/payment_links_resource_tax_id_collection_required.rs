// Written by `cargo xtask generate`. Do not edit.

/// The values of `payment_links_resource_tax_id_collection/required`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinksResourceTaxIdCollectionRequired {
    /// `if_supported`
    IfSupported,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentLinksResourceTaxIdCollectionRequired {
    IfSupported = "if_supported",
    Never = "never",
});
