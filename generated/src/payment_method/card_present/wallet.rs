// Written by `cargo xtask generate`. Do not edit.
//! What is in `card_present.wallet` of [`PaymentMethod`](crate::PaymentMethod).

/// The type of mobile wallet, one of `apple_pay`, `google_pay`, `samsung_pay`, or `unknown`.
#[non_exhaustive]
pub enum Type {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    SamsungPay = "samsung_pay",
    UnknownValue = "unknown",
});
