// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountIdentityBusinessDetailsDocuments,
    CreateV2CoreAccountPersonAddress, CreateV2CoreAccountPersonScriptAddresses,
    V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue,
    V2CoreAccountTokenIdentityBusinessDetailsIdNumber,
    V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue,
    V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate,
    V2CoreAccountTokenIdentityBusinessDetailsScriptNames,
    V2CoreAccountTokenIdentityBusinessDetailsStructure,
};

stripe_runtime::params! {
    /// Information about the company or business.
    ///
    /// Parameters at `PostV2CoreAccounts/identity/business_details`.
    pub struct CreateV2CoreAccountIdentityBusinessDetails;
}

impl CreateV2CoreAccountIdentityBusinessDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The business registration address of the business entity.
    #[inline]
    pub fn address(self, address: CreateV2CoreAccountPersonAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// The business gross annual revenue for its preceding fiscal year.
    #[inline]
    pub fn annual_revenue(
        self,
        annual_revenue: V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue,
    ) -> Self {
        Self(self.0.with("annual_revenue", annual_revenue))
    }

    /// A document verifying the business.
    #[inline]
    pub fn documents(
        self,
        documents: CreateV2CoreAccountIdentityBusinessDetailsDocuments,
    ) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Estimated maximum number of workers currently engaged by the business (including employees,
    /// contractors, and vendors).
    #[inline]
    pub fn estimated_worker_count(self, estimated_worker_count: i64) -> Self {
        Self(self.0.with("estimated_worker_count", estimated_worker_count))
    }

    /// The ID numbers of a business entity.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<
            Item = V2CoreAccountTokenIdentityBusinessDetailsIdNumber,
        >,
    ) -> Self {
        Self(self.0.with("id_numbers", Value::list(id_numbers)))
    }

    /// An estimate of the monthly revenue of the business.
    #[inline]
    pub fn monthly_estimated_revenue(
        self,
        monthly_estimated_revenue: V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue,
    ) -> Self {
        Self(self.0.with("monthly_estimated_revenue", monthly_estimated_revenue))
    }

    /// The phone number of the Business Entity.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// The business legal name.
    #[inline]
    pub fn registered_name(self, registered_name: impl Into<String>) -> Self {
        Self(self.0.with("registered_name", Value::text(registered_name)))
    }

    /// When the business was incorporated or registered.
    #[inline]
    pub fn registration_date(
        self,
        registration_date: V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate,
    ) -> Self {
        Self(self.0.with("registration_date", registration_date))
    }

    /// The business registration address of the business entity in non latin script.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: CreateV2CoreAccountPersonScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The business legal name in non latin script.
    #[inline]
    pub fn script_names(
        self,
        script_names: V2CoreAccountTokenIdentityBusinessDetailsScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The category identifying the legal structure of the business.
    #[inline]
    pub fn structure(
        self,
        structure: V2CoreAccountTokenIdentityBusinessDetailsStructure,
    ) -> Self {
        Self(self.0.with("structure", structure))
    }
}

impl Default for CreateV2CoreAccountIdentityBusinessDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
