// Written by `cargo xtask generate`. Do not edit.

/// The mode of the Checkout Session. Pass `subscription` if the Checkout Session includes at least
/// one recurring item.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionMode {
    /// `payment`
    Payment,
    /// `setup`
    Setup,
    /// `subscription`
    Subscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCheckoutSessionMode {
    Payment = "payment",
    Setup = "setup",
    Subscription = "subscription",
});
