// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount;

stripe_runtime::params! {
    /// The business gross annual revenue for its preceding fiscal year.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/annual_revenue`, `PostV2CoreAccounts/identity/business_details/annual_revenue`, `PostV2CoreAccountsId/identity/business_details/annual_revenue`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue;
}

impl V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue {
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

    /// The close-out date of the preceding fiscal year in ISO 8601 format. E.g. 2023-12-31 for the 31st
    /// of December, 2023.
    #[inline]
    pub fn fiscal_year_end(self, fiscal_year_end: impl Into<String>) -> Self {
        Self(self.0.with("fiscal_year_end", Value::text(fiscal_year_end)))
    }
}

impl Default for V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
