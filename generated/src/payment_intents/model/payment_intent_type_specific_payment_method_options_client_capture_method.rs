// Written by `cargo xtask generate`. Do not edit.

/// Controls when the funds will be captured from the customer's account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod {
    /// `automatic_delayed`
    AutomaticDelayed,
    /// `manual`
    Manual,
    /// `manual_preferred`
    ManualPreferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod {
    AutomaticDelayed = "automatic_delayed",
    Manual = "manual",
    ManualPreferred = "manual_preferred",
});
