// Written by `cargo xtask generate`. Do not edit.
//! What is in `event.refunded` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// Indicates the reason for the refund.
#[non_exhaustive]
pub enum Reason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `other`
    Other,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    Other = "other",
    RequestedByCustomer = "requested_by_customer",
});
