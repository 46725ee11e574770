// Written by `cargo xtask generate`. Do not edit.

/// String indicating the reason for the refund. If set, possible values are `duplicate`,
/// `fraudulent`, and `requested_by_customer`. If you believe the charge to be fraudulent,
/// specifying `fraudulent` as the reason will add the associated card and email to your
/// [block lists](https://docs.stripe.com/radar/lists), and will also help us improve our fraud
/// detection algorithms.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ChargeReason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
});
