// Written by `cargo xtask generate`. Do not edit.

/// This parameter defines the skip behavior for input collection.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelperTerminalReaderSkipNonRequiredInputs {
    /// `all`
    All,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelperTerminalReaderSkipNonRequiredInputs {
    All = "all",
    None = "none",
});
