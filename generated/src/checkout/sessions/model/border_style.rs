// Written by `cargo xtask generate`. Do not edit.

/// The border style for the Checkout Session. Must be one of `rounded`, `rectangular`, or `pill`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BorderStyle {
    /// `pill`
    Pill,
    /// `rectangular`
    Rectangular,
    /// `rounded`
    Rounded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BorderStyle {
    Pill = "pill",
    Rectangular = "rectangular",
    Rounded = "rounded",
});
