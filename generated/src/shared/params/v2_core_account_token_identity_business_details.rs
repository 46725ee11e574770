// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    V2CoreAccountPersonTokenAddress, V2CoreAccountPersonTokenScriptAddresses,
    V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue,
    V2CoreAccountTokenIdentityBusinessDetailsDocuments,
    V2CoreAccountTokenIdentityBusinessDetailsIdNumber,
    V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue,
    V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate,
    V2CoreAccountTokenIdentityBusinessDetailsScriptNames,
    V2CoreAccountTokenIdentityBusinessDetailsStructure,
};

stripe_runtime::params! {
    /// Information about the company or business.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details`, `PostV2CoreAccountsId/identity/business_details`.
    pub struct V2CoreAccountTokenIdentityBusinessDetails;
}

impl V2CoreAccountTokenIdentityBusinessDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The business registration address of the business entity.
    #[inline]
    pub fn address(mut self, address: V2CoreAccountPersonTokenAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// The business gross annual revenue for its preceding fiscal year.
    #[inline]
    pub fn annual_revenue(
        mut self,
        annual_revenue: V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue,
    ) -> Self {
        self.0.set("annual_revenue", annual_revenue);
        self
    }

    /// A document verifying the business.
    #[inline]
    pub fn documents(
        mut self,
        documents: V2CoreAccountTokenIdentityBusinessDetailsDocuments,
    ) -> Self {
        self.0.set("documents", documents);
        self
    }

    /// Estimated maximum number of workers currently engaged by the business (including employees,
    /// contractors, and vendors).
    #[inline]
    pub fn estimated_worker_count(mut self, estimated_worker_count: i64) -> Self {
        self.0.set("estimated_worker_count", estimated_worker_count);
        self
    }

    /// The ID numbers of a business entity.
    #[inline]
    pub fn id_numbers(
        mut self,
        id_numbers: impl IntoIterator<
            Item = V2CoreAccountTokenIdentityBusinessDetailsIdNumber,
        >,
    ) -> Self {
        self.0.set("id_numbers", Value::list(id_numbers));
        self
    }

    /// An estimate of the monthly revenue of the business.
    #[inline]
    pub fn monthly_estimated_revenue(
        mut self,
        monthly_estimated_revenue: V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue,
    ) -> Self {
        self.0.set("monthly_estimated_revenue", monthly_estimated_revenue);
        self
    }

    /// The phone number of the Business Entity.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// The business legal name.
    #[inline]
    pub fn registered_name(mut self, registered_name: impl Into<String>) -> Self {
        self.0.set("registered_name", Value::text(registered_name));
        self
    }

    /// When the business was incorporated or registered.
    #[inline]
    pub fn registration_date(
        mut self,
        registration_date: V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate,
    ) -> Self {
        self.0.set("registration_date", registration_date);
        self
    }

    /// The business registration address of the business entity in non latin script.
    #[inline]
    pub fn script_addresses(
        mut self,
        script_addresses: V2CoreAccountPersonTokenScriptAddresses,
    ) -> Self {
        self.0.set("script_addresses", script_addresses);
        self
    }

    /// The business legal name in non latin script.
    #[inline]
    pub fn script_names(
        mut self,
        script_names: V2CoreAccountTokenIdentityBusinessDetailsScriptNames,
    ) -> Self {
        self.0.set("script_names", script_names);
        self
    }

    /// The category identifying the legal structure of the business.
    #[inline]
    pub fn structure(
        mut self,
        structure: V2CoreAccountTokenIdentityBusinessDetailsStructure,
    ) -> Self {
        self.0.set("structure", structure);
        self
    }
}

impl Default for V2CoreAccountTokenIdentityBusinessDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
