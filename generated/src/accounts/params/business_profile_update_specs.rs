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
    pub fn annual_revenue(mut self, annual_revenue: AnnualRevenueSpecs) -> Self {
        self.0.set("annual_revenue", annual_revenue);
        self
    }

    /// Sets `estimated_worker_count`.
    #[inline]
    pub fn estimated_worker_count(mut self, estimated_worker_count: i64) -> Self {
        self.0.set("estimated_worker_count", estimated_worker_count);
        self
    }

    /// Sets `mcc`.
    #[inline]
    pub fn mcc(mut self, mcc: impl Into<String>) -> Self {
        self.0.set("mcc", Value::text(mcc));
        self
    }

    /// Sets `minority_owned_business_designation`.
    #[inline]
    pub fn minority_owned_business_designation(
        mut self,
        minority_owned_business_designation: impl IntoIterator<
            Item = MinorityOwnedBusinessDesignation,
        >,
    ) -> Self {
        self.0
            .set(
                "minority_owned_business_designation",
                Value::list(minority_owned_business_designation),
            );
        self
    }

    /// Sets `monthly_estimated_revenue`.
    #[inline]
    pub fn monthly_estimated_revenue(
        mut self,
        monthly_estimated_revenue: MonthlyEstimatedRevenueSpecs,
    ) -> Self {
        self.0.set("monthly_estimated_revenue", monthly_estimated_revenue);
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(
        mut self,
        product_description: impl Into<String>,
    ) -> Self {
        self.0.set("product_description", Value::text(product_description));
        self
    }

    /// Sets `support_address`.
    #[inline]
    pub fn support_address(mut self, support_address: AddressSpecs) -> Self {
        self.0.set("support_address", support_address);
        self
    }

    /// Sets `support_email`.
    #[inline]
    pub fn support_email(mut self, support_email: impl Into<String>) -> Self {
        self.0.set("support_email", Value::text(support_email));
        self
    }

    /// Sets `support_phone`.
    #[inline]
    pub fn support_phone(mut self, support_phone: impl Into<String>) -> Self {
        self.0.set("support_phone", Value::text(support_phone));
        self
    }

    /// Sets `support_url`.
    #[inline]
    pub fn support_url(mut self, support_url: impl Into<String>) -> Self {
        self.0.set("support_url", Value::text(support_url));
        self
    }

    /// Clears `support_url`: unsets what is stored.
    #[inline]
    pub fn clear_support_url(mut self) -> Self {
        self.0.clear("support_url");
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.set("url", Value::text(url));
        self
    }
}

impl Default for BusinessProfileUpdateSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
