// Written by `cargo xtask generate`. Do not edit.

/// Where the user is coming from. This informs the optimizations that are applied to the session.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OriginContext {
    /// `mobile_app`
    MobileApp,
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OriginContext {
    MobileApp = "mobile_app",
    Web = "web",
});
