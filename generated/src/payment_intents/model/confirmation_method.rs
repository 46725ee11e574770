// Written by `cargo xtask generate`. Do not edit.

/// Describes whether we can confirm this PaymentIntent automatically, or if it requires customer
/// action to confirm the payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmationMethod {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ConfirmationMethod {
    Automatic = "automatic",
    Manual = "manual",
});
