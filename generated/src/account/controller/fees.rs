// Written by `cargo xtask generate`. Do not edit.
//! What is in `controller.fees` of [`Account`](crate::Account).

/// A value indicating the responsible payer of a bundle of Stripe fees for pricing-control eligible
/// products on this account. Learn more about
/// [fee behavior on connected accounts](https://docs.stripe.com/connect/direct-charges-fee-payer-behavior).
#[non_exhaustive]
pub enum Payer {
    /// `account`
    Account,
    /// `application`
    Application,
    /// `application_custom`
    ApplicationCustom,
    /// `application_express`
    ApplicationExpress,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Payer {
    Account = "account",
    Application = "application",
    ApplicationCustom = "application_custom",
    ApplicationExpress = "application_express",
});
