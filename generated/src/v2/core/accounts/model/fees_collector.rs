// Written by `cargo xtask generate`. Do not edit.

/// Indicates whether the platform or connected account is responsible for paying Stripe fees for
/// pricing-control-eligible products.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeesCollector {
    /// `application`
    Application,
    /// `application_custom`
    ApplicationCustom,
    /// `application_express`
    ApplicationExpress,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FeesCollector {
    Application = "application",
    ApplicationCustom = "application_custom",
    ApplicationExpress = "application_express",
    Stripe = "stripe",
});
