// Written by `cargo xtask generate`. Do not edit.

/// A value indicating responsibility for collecting requirements on this account. Only returned
/// when the Connect application retrieving the resource controls the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequirementCollection {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequirementCollection {
    Application = "application",
    Stripe = "stripe",
});
