// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Information about the payment attempt guarantee.
    ///
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttempt/guaranteed`, `PostPaymentRecordsReportPayment/guaranteed`.
    pub struct PaymentRecordGuaranteed;
}

impl PaymentRecordGuaranteed {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(guaranteed_at: impl Into<Timestamp>) -> Self {
        Self(Params::new().with("guaranteed_at", Into::<Timestamp>::into(guaranteed_at)))
    }
}
