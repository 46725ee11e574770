// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AddressSpecs, AnnualRevenueSpecs, MinorityOwnedBusinessDesignation,
    MonthlyEstimatedRevenueSpecs,
};

stripe_runtime::params! {
    /// Business information about the account.
    ///
    /// Parameters at `PostAccountsAccount/business_profile`.
    pub struct BusinessProfileUpdateSpecs;
}

impl BusinessProfileUpdateSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `annual_revenue`.
    #[inline]
    pub fn annual_revenue(self, annual_revenue: AnnualRevenueSpecs) -> Self {
        Self(self.0.with("annual_revenue", annual_revenue))
    }

    /// Sets `estimated_worker_count`.
    #[inline]
    pub fn estimated_worker_count(self, estimated_worker_count: i64) -> Self {
        Self(self.0.with("estimated_worker_count", estimated_worker_count))
    }

    /// Sets `mcc`.
    #[inline]
    pub fn mcc(self, mcc: impl Into<String>) -> Self {
        Self(self.0.with("mcc", Value::text(mcc)))
    }

    /// Sets `minority_owned_business_designation`.
    #[inline]
    pub fn minority_owned_business_designation(
        self,
        minority_owned_business_designation: impl IntoIterator<
            Item = MinorityOwnedBusinessDesignation,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "minority_owned_business_designation",
                    Value::list(minority_owned_business_designation),
                ),
        )
    }

    /// Sets `monthly_estimated_revenue`.
    #[inline]
    pub fn monthly_estimated_revenue(
        self,
        monthly_estimated_revenue: MonthlyEstimatedRevenueSpecs,
    ) -> Self {
        Self(self.0.with("monthly_estimated_revenue", monthly_estimated_revenue))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", Value::text(product_description)))
    }

    /// Sets `support_address`.
    #[inline]
    pub fn support_address(self, support_address: AddressSpecs) -> Self {
        Self(self.0.with("support_address", support_address))
    }

    /// Sets `support_email`.
    #[inline]
    pub fn support_email(self, support_email: impl Into<String>) -> Self {
        Self(self.0.with("support_email", Value::text(support_email)))
    }

    /// Sets `support_phone`.
    #[inline]
    pub fn support_phone(self, support_phone: impl Into<String>) -> Self {
        Self(self.0.with("support_phone", Value::text(support_phone)))
    }

    /// Sets `support_url`.
    #[inline]
    pub fn support_url(self, support_url: impl Into<String>) -> Self {
        Self(self.0.with("support_url", Value::text(support_url)))
    }

    /// Clears `support_url`: unsets what is stored.
    #[inline]
    pub fn clear_support_url(self) -> Self {
        Self(self.0.cleared("support_url"))
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", Value::text(url)))
    }
}

impl Default for BusinessProfileUpdateSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
