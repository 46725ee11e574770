// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`checkout::sessions::list`](fn@crate::checkout::sessions::list).

pub use crate::checkout_session::Status;

rt::params! {
    /// Parameters for `customer_details` of [`checkout::sessions::list`](fn@crate::checkout::sessions::list).
    pub struct CustomerDetails;
}

impl CustomerDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self(rt::Params::new().with("email", rt::Value::text(email)))
    }
}
