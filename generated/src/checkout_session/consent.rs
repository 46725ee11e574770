// Written by `cargo xtask generate`. Do not edit.
//! What is in `consent` of [`CheckoutSession`](crate::CheckoutSession).

/// If `opt_in`, the customer consents to receiving promotional communications from the merchant
/// about this Checkout Session.
#[non_exhaustive]
pub enum Promotions {
    /// `opt_in`
    OptIn,
    /// `opt_out`
    OptOut,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Promotions {
    OptIn = "opt_in",
    OptOut = "opt_out",
});

/// If `accepted`, the customer in this Checkout Session has agreed to the merchant's terms of
/// service.
#[non_exhaustive]
pub enum TermsOfService {
    /// `accepted`
    Accepted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TermsOfService {
    Accepted = "accepted",
});
