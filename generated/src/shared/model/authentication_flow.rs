// Written by `cargo xtask generate`. Do not edit.

/// For authenticated transactions: Indicates how the issuing bank authenticated the customer.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationFlow {
    /// `challenge`
    Challenge,
    /// `frictionless`
    Frictionless,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AuthenticationFlow {
    Challenge = "challenge",
    Frictionless = "frictionless",
});
