// Written by `cargo xtask generate`. Do not edit.

/// Configure whether Stripe updates `subscription.default_payment_method` when payment succeeds.
/// Defaults to `off`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveDefaultPaymentMethod {
    /// `off`
    Off,
    /// `on_subscription`
    OnSubscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SaveDefaultPaymentMethod {
    Off = "off",
    OnSubscription = "on_subscription",
});
