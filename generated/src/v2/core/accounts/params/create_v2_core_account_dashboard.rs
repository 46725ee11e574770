// Written by `cargo xtask generate`. Do not edit.

/// A value indicating the Stripe dashboard this Account has access to. This will depend on which
/// configurations are enabled for this account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateV2CoreAccountDashboard {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateV2CoreAccountDashboard {
    Express = "express",
    Full = "full",
    None = "none",
});
