// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.checks` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

/// If you provide a value for `address.line1`, the check result is one of `pass`, `fail`,
/// `unavailable`, or `unchecked`.
#[non_exhaustive]
pub enum AddressLine1Check {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AddressLine1Check {
    Fail = "fail",
    Pass = "pass",
    Unavailable = "unavailable",
    Unchecked = "unchecked",
});

/// If you provide a address postal code, the check result is one of `pass`, `fail`, `unavailable`,
/// or `unchecked`.
#[non_exhaustive]
pub enum AddressPostalCodeCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AddressPostalCodeCheck {
    Fail = "fail",
    Pass = "pass",
    Unavailable = "unavailable",
    Unchecked = "unchecked",
});

/// If you provide a CVC, the check results is one of `pass`, `fail`, `unavailable`, or `unchecked`.
#[non_exhaustive]
pub enum CvcCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CvcCheck {
    Fail = "fail",
    Pass = "pass",
    Unavailable = "unavailable",
    Unchecked = "unchecked",
});
