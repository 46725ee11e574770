// Written by `cargo xtask generate`. Do not edit.

/// Determines if the amount includes the IOF tax.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AmountIncludesIof {
    Always = "always",
    Never = "never",
});
