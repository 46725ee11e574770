// Written by `cargo xtask generate`. Do not edit.

/// If set to `auto`, enables the collection of customer consent for promotional communications.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinksResourceConsentCollectionPromotions {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentLinksResourceConsentCollectionPromotions {
    Auto = "auto",
    None = "none",
});
