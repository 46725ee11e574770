// Written by `cargo xtask generate`. Do not edit.

/// The authentication `flow` of the source to create. `flow` is one of `redirect`, `receiver`,
/// `code_verification`, `none`. It is generally inferred unless a type supports multiple flows.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceFlow {
    /// `code_verification`
    CodeVerification,
    /// `none`
    None,
    /// `receiver`
    Receiver,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SourceFlow {
    CodeVerification = "code_verification",
    None = "none",
    Receiver = "receiver",
    Redirect = "redirect",
});
