// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::inbound_transfers::fail`](fn@crate::test_helpers::treasury::inbound_transfers::fail).

pub use crate::treasury_inbound_transfer::failure_details;

rt::params! {
    /// Details about a failed InboundTransfer.
    ///
    /// Parameters for `failure_details` of [`test_helpers::treasury::inbound_transfers::fail`](fn@crate::test_helpers::treasury::inbound_transfers::fail).
    pub struct FailureDetails;
}

impl FailureDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(
        self,
        code: crate::treasury_inbound_transfer::failure_details::Code,
    ) -> Self {
        Self(self.0.with("code", code))
    }
}

impl Default for FailureDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
