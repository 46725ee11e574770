// Written by `cargo xtask generate`. Do not edit.

/// The outcome of the reported payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentRecordOutcome {
    /// `failed`
    Failed,
    /// `guaranteed`
    Guaranteed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentRecordOutcome {
    Failed = "failed",
    Guaranteed = "guaranteed",
});
