// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Information about the payment attempt refund.
    ///
    /// Parameters at `PostPaymentRecordsIdReportRefund/refunded`.
    pub struct PaymentRecordRefunded;
}

impl PaymentRecordRefunded {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(refunded_at: impl Into<Timestamp>) -> Self {
        Self(Params::new().with("refunded_at", Into::<Timestamp>::into(refunded_at)))
    }
}
