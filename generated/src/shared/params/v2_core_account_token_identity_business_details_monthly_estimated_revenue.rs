// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount;

stripe_runtime::params! {
    /// An estimate of the monthly revenue of the business.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/monthly_estimated_revenue`, `PostV2CoreAccounts/identity/business_details/monthly_estimated_revenue`, `PostV2CoreAccountsId/identity/business_details/monthly_estimated_revenue`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue;
}

impl V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// A non-negative integer representing the amount in the smallest currency unit.
    #[inline]
    pub fn amount(
        self,
        amount: V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount,
    ) -> Self {
        Self(self.0.with("amount", amount))
    }
}

impl Default for V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
