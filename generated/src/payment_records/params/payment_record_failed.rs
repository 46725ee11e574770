// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Information about the payment attempt failure.
    ///
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttempt/failed`, `PostPaymentRecordsReportPayment/failed`.
    pub struct PaymentRecordFailed;
}

impl PaymentRecordFailed {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(failed_at: impl Into<Timestamp>) -> Self {
        Self(Params::new().with("failed_at", Into::<Timestamp>::into(failed_at)))
    }
}
