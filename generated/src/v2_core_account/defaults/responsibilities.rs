// Written by `cargo xtask generate`. Do not edit.
//! What is in `defaults.responsibilities` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Indicates whether the platform or connected account is responsible for paying Stripe fees for
/// pricing-control-eligible products.
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

rt::open_enum!(FeesCollector {
    Application = "application",
    ApplicationCustom = "application_custom",
    ApplicationExpress = "application_express",
    Stripe = "stripe",
});

/// A value indicating responsibility for collecting requirements on this account.
#[non_exhaustive]
pub enum LossesCollector {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(LossesCollector {
    Application = "application",
    Stripe = "stripe",
});

/// A value indicating responsibility for collecting requirements on this account.
#[non_exhaustive]
pub enum RequirementsCollector {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RequirementsCollector {
    Application = "application",
    Stripe = "stripe",
});
