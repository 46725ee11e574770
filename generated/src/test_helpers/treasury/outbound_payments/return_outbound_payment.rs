// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::outbound_payments::return_outbound_payment`](fn@crate::test_helpers::treasury::outbound_payments::return_outbound_payment).

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
pub use crate::treasury_outbound_payment::returned_details;

rt::params! {
    /// Optional hash to set the return code.
    ///
    /// Parameters for `returned_details` of [`test_helpers::treasury::outbound_payments::return_outbound_payment`](fn@crate::test_helpers::treasury::outbound_payments::return_outbound_payment) and `returned_details` of [`test_helpers::treasury::outbound_transfers::return_outbound_transfer`](fn@crate::test_helpers::treasury::outbound_transfers::return_outbound_transfer).
    pub struct ReturnedDetails;
}

impl ReturnedDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(
        self,
        code: crate::treasury_outbound_payment::returned_details::Code,
    ) -> Self {
        Self(self.0.with("code", code))
    }
}

impl Default for ReturnedDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
