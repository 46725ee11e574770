// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// End user details.
    ///
    /// Parameters at `PostTreasuryOutboundPayments/end_user_details`.
    pub struct EndUserDetailsParams;
}

impl EndUserDetailsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(present: bool) -> Self {
        Self(Params::new().with("present", present))
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", Value::text(ip_address)))
    }
}
