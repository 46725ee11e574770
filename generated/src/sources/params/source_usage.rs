// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostSources/usage`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceUsage {
    /// `reusable`
    Reusable,
    /// `single_use`
    SingleUse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SourceUsage {
    Reusable = "reusable",
    SingleUse = "single_use",
});
