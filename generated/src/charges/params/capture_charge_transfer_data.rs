// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    ///
    /// Parameters at `PostChargesChargeCapture/transfer_data`.
    pub struct CaptureChargeTransferData;
}

impl CaptureChargeTransferData {
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

impl Default for CaptureChargeTransferData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
