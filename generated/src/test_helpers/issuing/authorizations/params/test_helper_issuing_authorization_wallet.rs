// Written by `cargo xtask generate`. Do not edit.

/// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
/// `samsung_pay`. Will populate as `null` when no digital wallet was utilized.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelperIssuingAuthorizationWallet {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelperIssuingAuthorizationWallet {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    SamsungPay = "samsung_pay",
});
