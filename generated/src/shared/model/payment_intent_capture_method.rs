// Written by `cargo xtask generate`. Do not edit.

/// Controls when the funds will be captured from the customer's account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentCaptureMethod {
    /// `automatic`
    Automatic,
    /// `automatic_async`
    AutomaticAsync,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentIntentCaptureMethod {
    Automatic = "automatic",
    AutomaticAsync = "automatic_async",
    Manual = "manual",
});
