// Written by `cargo xtask generate`. Do not edit.

/// Reason for cancellation of this SetupIntent, one of `abandoned`, `requested_by_customer`, or
/// `duplicate`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`
    Abandoned,
    /// `duplicate`
    Duplicate,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CancellationReason {
    Abandoned = "abandoned",
    Duplicate = "duplicate",
    RequestedByCustomer = "requested_by_customer",
});
