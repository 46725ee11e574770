// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// A set of key-value pairs you can attach to a charge giving information about its riskiness. If
    /// you believe a charge is fraudulent, include a `user_report` key with a value of `fraudulent`. If
    /// you believe a charge is safe, include a `user_report` key with a value of `safe`. Stripe will
    /// use the information you send to improve our fraud detection algorithms.
    ///
    /// Parameters at `PostChargesCharge/fraud_details`.
    pub struct FraudDetails;
}

impl FraudDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(user_report: FraudDetailsUserReport) -> Self {
        Self(Params::new().with("user_report", user_report))
    }

    /// Clears `user_report`: unsets what is stored.
    #[inline]
    pub fn clear_user_report(self) -> Self {
        Self(self.0.cleared("user_report"))
    }
}

/// The values of `PostChargesCharge/fraud_details/user_report`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FraudDetailsUserReport {
    /// `fraudulent`
    Fraudulent,
    /// `safe`
    Safe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FraudDetailsUserReport {
    Fraudulent = "fraudulent",
    Safe = "safe",
});
