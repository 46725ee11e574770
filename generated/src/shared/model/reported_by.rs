// Written by `cargo xtask generate`. Do not edit.

/// Indicates who reported the payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportedBy {
    /// `self`
    SelfValue,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReportedBy {
    SelfValue = "self",
    Stripe = "stripe",
});
