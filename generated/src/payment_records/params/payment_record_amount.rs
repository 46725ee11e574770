// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params};

stripe_runtime::params! {
    /// A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) representing how much
    /// of this payment to refund. Can refund only up to the remaining, unrefunded amount of the
    /// payment.
    ///
    /// Parameters at `PostPaymentRecordsIdReportRefund/amount`, `PostPaymentRecordsReportPayment/amount_requested`.
    pub struct PaymentRecordAmount;
}

impl PaymentRecordAmount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<Currency>, value: i64) -> Self {
        Self(
            Params::new()
                .with("currency", Into::<Currency>::into(currency))
                .with("value", value),
        )
    }
}
