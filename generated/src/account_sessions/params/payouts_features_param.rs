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
        self,
        disable_stripe_user_authentication: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "disable_stripe_user_authentication",
                    disable_stripe_user_authentication,
                ),
        )
    }

    /// Sets `edit_payout_schedule`.
    #[inline]
    pub fn edit_payout_schedule(self, edit_payout_schedule: bool) -> Self {
        Self(self.0.with("edit_payout_schedule", edit_payout_schedule))
    }

    /// Sets `external_account_collection`.
    #[inline]
    pub fn external_account_collection(self, external_account_collection: bool) -> Self {
        Self(self.0.with("external_account_collection", external_account_collection))
    }

    /// Sets `instant_payouts`.
    #[inline]
    pub fn instant_payouts(self, instant_payouts: bool) -> Self {
        Self(self.0.with("instant_payouts", instant_payouts))
    }

    /// Sets `standard_payouts`.
    #[inline]
    pub fn standard_payouts(self, standard_payouts: bool) -> Self {
        Self(self.0.with("standard_payouts", standard_payouts))
    }
}

impl Default for PayoutsFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
