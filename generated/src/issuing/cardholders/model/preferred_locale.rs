// Written by `cargo xtask generate`. Do not edit.

/// The values of `issuing.cardholder/preferred_locales[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreferredLocale {
    /// `de`
    De,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `it`
    It,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PreferredLocale {
    De = "de",
    En = "en",
    Es = "es",
    Fr = "fr",
    It = "it",
});
