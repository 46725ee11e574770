// Written by `cargo xtask generate`. Do not edit.

/// A value indicating responsibility for collecting requirements on this account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LossesCollector {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(LossesCollector {
    Application = "application",
    Stripe = "stripe",
});
