// Written by `cargo xtask generate`. Do not edit.
//! What is in `controller.losses` of [`Account`](crate::Account).

/// A value indicating who is liable when this account can't pay back negative balances from
/// payments.
#[non_exhaustive]
pub enum Payments {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Payments {
    Application = "application",
    Stripe = "stripe",
});
