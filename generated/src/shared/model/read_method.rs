// Written by `cargo xtask generate`. Do not edit.

/// How card details were read in this transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadMethod {
    /// `contact_emv`
    ContactEmv,
    /// `contactless_emv`
    ContactlessEmv,
    /// `contactless_magstripe_mode`
    ContactlessMagstripeMode,
    /// `magnetic_stripe_fallback`
    MagneticStripeFallback,
    /// `magnetic_stripe_track2`
    MagneticStripeTrack2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReadMethod {
    ContactEmv = "contact_emv",
    ContactlessEmv = "contactless_emv",
    ContactlessMagstripeMode = "contactless_magstripe_mode",
    MagneticStripeFallback = "magnetic_stripe_fallback",
    MagneticStripeTrack2 = "magnetic_stripe_track2",
});
