// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/balances/features`, `PostAccountSessions/components/payouts/features`.
    pub struct PayoutsFeaturesParam;
}

impl PayoutsFeaturesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `disable_stripe_user_authentication`.
    #[inline]
    pub fn disable_stripe_user_authentication(
        mut self,
        disable_stripe_user_authentication: bool,
    ) -> Self {
        self.0
            .set(
                "disable_stripe_user_authentication",
                disable_stripe_user_authentication,
            );
        self
    }

    /// Sets `edit_payout_schedule`.
    #[inline]
    pub fn edit_payout_schedule(mut self, edit_payout_schedule: bool) -> Self {
        self.0.set("edit_payout_schedule", edit_payout_schedule);
        self
    }

    /// Sets `external_account_collection`.
    #[inline]
    pub fn external_account_collection(
        mut self,
        external_account_collection: bool,
    ) -> Self {
        self.0.set("external_account_collection", external_account_collection);
        self
    }

    /// Sets `instant_payouts`.
    #[inline]
    pub fn instant_payouts(mut self, instant_payouts: bool) -> Self {
        self.0.set("instant_payouts", instant_payouts);
        self
    }

    /// Sets `standard_payouts`.
    #[inline]
    pub fn standard_payouts(mut self, standard_payouts: bool) -> Self {
        self.0.set("standard_payouts", standard_payouts);
        self
    }
}

impl Default for PayoutsFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
