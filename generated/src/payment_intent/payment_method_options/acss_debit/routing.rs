// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit.routing` of [`PaymentIntent`](crate::PaymentIntent).

/// Requested routing priority
#[non_exhaustive]
pub enum RequestedPriority {
    /// `domestic`
    Domestic,
    /// `international`
    International,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RequestedPriority {
    Domestic = "domestic",
    International = "international",
});
