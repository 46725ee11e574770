// Written by `cargo xtask generate`. Do not edit.
//! What is in `card_issuing` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).

pub mod status_detail;

/// Whether the Feature is operational.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `restricted`
    Restricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Pending = "pending",
    Restricted = "restricted",
});

/// Additional details on the FinancialAccount Features information.
///
/// An object in `card_issuing.status_details[]` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures), `deposit_insurance.status_details[]` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures) and 7 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetail {
    /// Represents the reason why the status is `pending` or `restricted`.
    pub code: status_detail::Code,
    /// Represents what the user should do, if anything, to activate the Feature.
    pub resolution: Option<status_detail::Resolution>,
    /// The `platform_restrictions` that are restricting this Feature.
    pub restriction: Option<status_detail::Restriction>,
}

impl rt::Blank for StatusDetail {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        resolution: rt::Blank::BLANK,
        restriction: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusDetail {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_toggles_setting_status_details",
            constants: &[],
            fields: &[
                rt::Field("code", rt::REQUIRED),
                rt::Field("resolution", rt::NULLABLE),
                rt::Field("restriction", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            1 => &self.resolution,
            _ => &self.restriction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.resolution,
            _ => &mut self.restriction,
        }
    }
}

rt::record_traits!(StatusDetail);
