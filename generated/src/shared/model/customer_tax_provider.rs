// Written by `cargo xtask generate`. Do not edit.

/// The tax calculation provider used for location resolution. Defaults to `stripe` when not using a
/// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerTaxProvider {
    /// `anrok`
    Anrok,
    /// `avalara`
    Avalara,
    /// `sphere`
    Sphere,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerTaxProvider {
    Anrok = "anrok",
    Avalara = "avalara",
    Sphere = "sphere",
    Stripe = "stripe",
});
