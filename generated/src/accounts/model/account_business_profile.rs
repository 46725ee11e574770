// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    AccountAnnualRevenue, AccountMonthlyEstimatedRevenue, Address,
    MinorityOwnedBusinessDesignation,
};

/// The schema `account_business_profile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBusinessProfile {
    /// The applicant's gross annual revenue for its preceding fiscal year.
    pub annual_revenue: Option<Part<AccountAnnualRevenue>>,
    /// An estimated upper bound of employees, contractors, vendors, etc. currently working for the
    /// business.
    pub estimated_worker_count: Option<i64>,
    /// [The merchant category code for the account](https://docs.stripe.com/connect/setting-mcc). MCCs
    /// are used to classify businesses based on the goods or services they provide.
    pub mcc: Option<String>,
    /// Whether the business is a minority-owned, women-owned, and/or LGBTQI+ -owned business.
    pub minority_owned_business_designation: Option<
        Vec<MinorityOwnedBusinessDesignation>,
    >,
    pub monthly_estimated_revenue: Option<Part<AccountMonthlyEstimatedRevenue>>,
    /// The customer-facing business name.
    pub name: Option<String>,
    /// Internal-only description of the product sold or service provided by the business. It's used by
    /// Stripe for risk and underwriting purposes.
    pub product_description: Option<String>,
    /// A publicly available mailing address for sending support issues to.
    pub support_address: Option<Part<Address>>,
    /// A publicly available email address for sending support issues to.
    pub support_email: Option<String>,
    /// A publicly available phone number to call with support issues.
    pub support_phone: Option<String>,
    /// A publicly available website for handling support issues.
    pub support_url: Option<String>,
    /// The business's publicly available website.
    pub url: Option<String>,
}

impl Blank for AccountBusinessProfile {
    const BLANK: Self = Self {
        annual_revenue: Blank::BLANK,
        estimated_worker_count: Blank::BLANK,
        mcc: Blank::BLANK,
        minority_owned_business_designation: Blank::BLANK,
        monthly_estimated_revenue: Blank::BLANK,
        name: Blank::BLANK,
        product_description: Blank::BLANK,
        support_address: Blank::BLANK,
        support_email: Blank::BLANK,
        support_phone: Blank::BLANK,
        support_url: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for AccountBusinessProfile {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_business_profile",
            constants: &[],
            fields: &[
                Field("annual_revenue", NULLABLE),
                Field("estimated_worker_count", NULLABLE),
                Field("mcc", NULLABLE),
                Field("minority_owned_business_designation", NULLABLE),
                Field("monthly_estimated_revenue", OPTIONAL),
                Field("name", NULLABLE),
                Field("product_description", NULLABLE),
                Field("support_address", NULLABLE),
                Field("support_email", NULLABLE),
                Field("support_phone", NULLABLE),
                Field("support_url", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.annual_revenue,
            1 => &self.estimated_worker_count,
            2 => &self.mcc,
            3 => &self.minority_owned_business_designation,
            4 => &self.monthly_estimated_revenue,
            5 => &self.name,
            6 => &self.product_description,
            7 => &self.support_address,
            8 => &self.support_email,
            9 => &self.support_phone,
            10 => &self.support_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.annual_revenue,
            1 => &mut self.estimated_worker_count,
            2 => &mut self.mcc,
            3 => &mut self.minority_owned_business_designation,
            4 => &mut self.monthly_estimated_revenue,
            5 => &mut self.name,
            6 => &mut self.product_description,
            7 => &mut self.support_address,
            8 => &mut self.support_email,
            9 => &mut self.support_phone,
            10 => &mut self.support_url,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for AccountBusinessProfile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountBusinessProfile);
