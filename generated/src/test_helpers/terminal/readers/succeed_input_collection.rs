// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::terminal::readers::succeed_input_collection`](fn@crate::test_helpers::terminal::readers::succeed_input_collection).

/// This parameter defines the skip behavior for input collection.
#[non_exhaustive]
pub enum SkipNonRequiredInputs {
    /// `all`
    All,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SkipNonRequiredInputs {
    All = "all",
    None = "none",
});
