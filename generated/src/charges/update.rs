// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`charges::update`](fn@crate::charges::update).

pub mod fraud_details;
pub mod shipping;
pub use crate::charges::create::Shipping;

rt::params! {
    /// A set of key-value pairs you can attach to a charge giving information about its riskiness. If
    /// you believe a charge is fraudulent, include a `user_report` key with a value of `fraudulent`. If
    /// you believe a charge is safe, include a `user_report` key with a value of `safe`. Stripe will
    /// use the information you send to improve our fraud detection algorithms.
    ///
    /// Parameters for `fraud_details` of [`charges::update`](fn@crate::charges::update).
    pub struct FraudDetails;
}

impl FraudDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(user_report: fraud_details::UserReport) -> Self {
        Self(rt::Params::new().with("user_report", user_report))
    }

    /// Clears `user_report`: unsets what is stored.
    #[inline]
    pub fn clear_user_report(self) -> Self {
        Self(self.0.cleared("user_report"))
    }
}
