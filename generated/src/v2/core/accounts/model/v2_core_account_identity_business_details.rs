// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountIdentityBusinessDetailsAnnualRevenue,
    V2CoreAccountIdentityBusinessDetailsDocuments,
    V2CoreAccountIdentityBusinessDetailsIdNumber,
    V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue,
    V2CoreAccountIdentityBusinessDetailsRegistrationDate,
    V2CoreAccountIdentityBusinessDetailsScriptNames,
    V2CoreAccountIdentityBusinessDetailsStructure, V2CoreAccountPersonAddress,
    V2CoreAccountPersonScriptAddresses,
};

/// Information about the company or business.
///
/// The object at `v2.core.account/identity/business_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetails {
    /// The company’s primary address.
    pub address: Option<Part<V2CoreAccountPersonAddress>>,
    /// The business gross annual revenue for its preceding fiscal year.
    pub annual_revenue: Option<Part<V2CoreAccountIdentityBusinessDetailsAnnualRevenue>>,
    /// Documents that may be submitted to satisfy various informational requests.
    pub documents: Option<Part<V2CoreAccountIdentityBusinessDetailsDocuments>>,
    /// Estimated maximum number of workers currently engaged by the business (including employees,
    /// contractors, and vendors).
    pub estimated_worker_count: Option<i64>,
    /// The provided ID numbers of a business entity.
    pub id_numbers: Option<Vec<V2CoreAccountIdentityBusinessDetailsIdNumber>>,
    /// An estimate of the monthly revenue of the business. Only accepted for accounts in Brazil and
    /// India.
    pub monthly_estimated_revenue: Option<
        Part<V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue>,
    >,
    /// The company’s phone number (used for verification).
    pub phone: Option<String>,
    /// The business legal name.
    pub registered_name: Option<String>,
    /// When the business was incorporated or registered.
    pub registration_date: Option<
        Part<V2CoreAccountIdentityBusinessDetailsRegistrationDate>,
    >,
    /// The business registration address of the business entity in non latin script.
    pub script_addresses: Option<Part<V2CoreAccountPersonScriptAddresses>>,
    /// The business legal name in non latin script.
    pub script_names: Option<Part<V2CoreAccountIdentityBusinessDetailsScriptNames>>,
    /// The category identifying the legal structure of the business.
    pub structure: Option<V2CoreAccountIdentityBusinessDetailsStructure>,
}

impl Blank for V2CoreAccountIdentityBusinessDetails {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        annual_revenue: Blank::BLANK,
        documents: Blank::BLANK,
        estimated_worker_count: Blank::BLANK,
        id_numbers: Blank::BLANK,
        monthly_estimated_revenue: Blank::BLANK,
        phone: Blank::BLANK,
        registered_name: Blank::BLANK,
        registration_date: Blank::BLANK,
        script_addresses: Blank::BLANK,
        script_names: Blank::BLANK,
        structure: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("address", OPTIONAL),
                Field("annual_revenue", OPTIONAL),
                Field("documents", OPTIONAL),
                Field("estimated_worker_count", OPTIONAL),
                Field("id_numbers", OPTIONAL),
                Field("monthly_estimated_revenue", OPTIONAL),
                Field("phone", OPTIONAL),
                Field("registered_name", OPTIONAL),
                Field("registration_date", OPTIONAL),
                Field("script_addresses", OPTIONAL),
                Field("script_names", OPTIONAL),
                Field("structure", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.annual_revenue,
            2 => &self.documents,
            3 => &self.estimated_worker_count,
            4 => &self.id_numbers,
            5 => &self.monthly_estimated_revenue,
            6 => &self.phone,
            7 => &self.registered_name,
            8 => &self.registration_date,
            9 => &self.script_addresses,
            10 => &self.script_names,
            _ => &self.structure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.annual_revenue,
            2 => &mut self.documents,
            3 => &mut self.estimated_worker_count,
            4 => &mut self.id_numbers,
            5 => &mut self.monthly_estimated_revenue,
            6 => &mut self.phone,
            7 => &mut self.registered_name,
            8 => &mut self.registration_date,
            9 => &mut self.script_addresses,
            10 => &mut self.script_names,
            _ => &mut self.structure,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetails);
