// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/disputes_list/features`.
    pub struct DisputesListFeaturesParam;
}

impl DisputesListFeaturesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

impl Default for DisputesListFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
