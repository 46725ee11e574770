// Written by `cargo xtask generate`. Do not edit.
//! What is in `outcome` of [`Charge`](crate::Charge).

/// An enumerated value providing a more detailed explanation on
/// [how to proceed with an error](https://docs.stripe.com/declines#retrying-issuer-declines).
#[non_exhaustive]
pub enum AdviceCode {
    /// `confirm_card_data`
    ConfirmCardData,
    /// `do_not_try_again`
    DoNotTryAgain,
    /// `try_again_later`
    TryAgainLater,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AdviceCode {
    ConfirmCardData = "confirm_card_data",
    DoNotTryAgain = "do_not_try_again",
    TryAgainLater = "try_again_later",
});
