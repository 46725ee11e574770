// Written by `cargo xtask generate`. Do not edit.

/// Controls how Stripe handles payment when a subscription update requires payment and
/// `collection_method=charge_automatically`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentBehavior {
    /// `allow_incomplete`
    AllowIncomplete,
    /// `default_incomplete`
    DefaultIncomplete,
    /// `error_if_incomplete`
    ErrorIfIncomplete,
    /// `pending_if_incomplete`
    PendingIfIncomplete,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentBehavior {
    AllowIncomplete = "allow_incomplete",
    DefaultIncomplete = "default_incomplete",
    ErrorIfIncomplete = "error_if_incomplete",
    PendingIfIncomplete = "pending_if_incomplete",
});
