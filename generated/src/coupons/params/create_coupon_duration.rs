// Written by `cargo xtask generate`. Do not edit.

/// Specifies how long the discount will be in effect if used on a subscription. Defaults to `once`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCouponDuration {
    /// `forever`
    Forever,
    /// `once`
    Once,
    /// `repeating`
    Repeating,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCouponDuration {
    Forever = "forever",
    Once = "once",
    Repeating = "repeating",
});
