// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.wallet` of [`SetupAttempt`](crate::SetupAttempt).

pub use crate::payment_method::card::wallet::{ApplePay, GooglePay};

/// The type of the card wallet, one of `apple_pay`, `google_pay`, or `link`. An additional hash is
/// included on the Wallet subhash with a name matching this value. It contains additional
/// information specific to the card wallet type.
#[non_exhaustive]
pub enum Type {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `link`
    Link,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    Link = "link",
});
