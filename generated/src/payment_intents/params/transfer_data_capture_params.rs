// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// The parameters that you can use to automatically create a transfer after the payment is
    /// captured. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    ///
    /// Parameters at `PostPaymentIntentsIntentCapture/transfer_data`.
    pub struct TransferDataCaptureParams;
}

impl TransferDataCaptureParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}

impl Default for TransferDataCaptureParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
