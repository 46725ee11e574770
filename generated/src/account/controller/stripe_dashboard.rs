// Written by `cargo xtask generate`. Do not edit.
//! What is in `controller.stripe_dashboard` of [`Account`](crate::Account).

/// A value indicating the Stripe dashboard this account has access to independent of the Connect
/// application.
#[non_exhaustive]
pub enum Type {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Express = "express",
    Full = "full",
    None = "none",
});
