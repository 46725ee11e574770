// Written by `cargo xtask generate`. Do not edit.

/// The values of `payment_method_options_card_mandate_options/supported_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportedType {
    /// `india`
    India,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SupportedType {
    India = "india",
});
