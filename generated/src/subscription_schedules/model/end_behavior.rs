// Written by `cargo xtask generate`. Do not edit.

/// Behavior of the subscription schedule and underlying subscription when it ends. Possible values
/// are `release` or `cancel` with the default being `release`. `release` will end the subscription
/// schedule and keep the underlying subscription running. `cancel` will end the subscription
/// schedule and cancel the underlying subscription.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndBehavior {
    /// `cancel`
    Cancel,
    /// `none`
    None,
    /// `release`
    Release,
    /// `renew`
    Renew,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(EndBehavior {
    Cancel = "cancel",
    None = "none",
    Release = "release",
    Renew = "renew",
});
