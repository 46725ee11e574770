// Written by `cargo xtask generate`. Do not edit.

/// Indicates that you intend to make future payments with this ConfirmationToken's payment method.
///
/// The presence of this property will
/// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
/// PaymentIntent's Customer, if present, after the PaymentIntent is confirmed and any required
/// actions from the user are complete.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmationTokenSetupFutureUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ConfirmationTokenSetupFutureUsage {
    OffSession = "off_session",
    OnSession = "on_session",
});
