// Written by `cargo xtask generate`. Do not edit.
//! What `components.disputes_list` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[disputes_list][features]` of [`account_sessions::create`](fn@crate::account_sessions::create), `components[payment_details][features]` of [`account_sessions::create`](fn@crate::account_sessions::create) and one more place.
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_payments`.
    #[inline]
    pub fn capture_payments(self, capture_payments: bool) -> Self {
        Self(self.0.with("capture_payments", capture_payments))
    }

    /// Sets `destination_on_behalf_of_charge_management`.
    #[inline]
    pub fn destination_on_behalf_of_charge_management(
        self,
        destination_on_behalf_of_charge_management: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "destination_on_behalf_of_charge_management",
                    destination_on_behalf_of_charge_management,
                ),
        )
    }

    /// Sets `dispute_management`.
    #[inline]
    pub fn dispute_management(self, dispute_management: bool) -> Self {
        Self(self.0.with("dispute_management", dispute_management))
    }

    /// Sets `refund_management`.
    #[inline]
    pub fn refund_management(self, refund_management: bool) -> Self {
        Self(self.0.with("refund_management", refund_management))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
