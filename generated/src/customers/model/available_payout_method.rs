// Written by `cargo xtask generate`. Do not edit.

/// The values of `bank_account/available_payout_methods[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailablePayoutMethod {
    /// `instant`
    Instant,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AvailablePayoutMethod {
    Instant = "instant",
    Standard = "standard",
});
