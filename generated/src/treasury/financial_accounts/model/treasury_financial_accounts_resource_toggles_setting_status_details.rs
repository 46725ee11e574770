// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Additional details on the FinancialAccount Features information.
///
/// The schema `treasury_financial_accounts_resource_toggles_setting_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceTogglesSettingStatusDetails {
    /// Represents the reason why the status is `pending` or `restricted`.
    pub code: TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsCode,
    /// Represents what the user should do, if anything, to activate the Feature.
    pub resolution: Option<
        TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsResolution,
    >,
    /// The `platform_restrictions` that are restricting this Feature.
    pub restriction: Option<
        TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsRestriction,
    >,
}

impl Blank for TreasuryFinancialAccountsResourceTogglesSettingStatusDetails {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        resolution: Blank::BLANK,
        restriction: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceTogglesSettingStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_toggles_setting_status_details",
            constants: &[],
            fields: &[
                Field("code", REQUIRED),
                Field("resolution", NULLABLE),
                Field("restriction", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            1 => &self.resolution,
            _ => &self.restriction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.resolution,
            _ => &mut self.restriction,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceTogglesSettingStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceTogglesSettingStatusDetails);

/// Represents the reason why the status is `pending` or `restricted`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsCode {
    /// `activating`
    Activating,
    /// `capability_not_requested`
    CapabilityNotRequested,
    /// `financial_account_closed`
    FinancialAccountClosed,
    /// `rejected_other`
    RejectedOther,
    /// `rejected_unsupported_business`
    RejectedUnsupportedBusiness,
    /// `requirements_past_due`
    RequirementsPastDue,
    /// `requirements_pending_verification`
    RequirementsPendingVerification,
    /// `restricted_by_platform`
    RestrictedByPlatform,
    /// `restricted_other`
    RestrictedOther,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsCode {
    Activating = "activating",
    CapabilityNotRequested = "capability_not_requested",
    FinancialAccountClosed = "financial_account_closed",
    RejectedOther = "rejected_other",
    RejectedUnsupportedBusiness = "rejected_unsupported_business",
    RequirementsPastDue = "requirements_past_due",
    RequirementsPendingVerification = "requirements_pending_verification",
    RestrictedByPlatform = "restricted_by_platform",
    RestrictedOther = "restricted_other",
});

/// Represents what the user should do, if anything, to activate the Feature.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsResolution {
    /// `contact_stripe`
    ContactStripe,
    /// `provide_information`
    ProvideInformation,
    /// `remove_restriction`
    RemoveRestriction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsResolution {
    ContactStripe = "contact_stripe",
    ProvideInformation = "provide_information",
    RemoveRestriction = "remove_restriction",
});

/// The `platform_restrictions` that are restricting this Feature.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsRestriction {
    /// `inbound_flows`
    InboundFlows,
    /// `outbound_flows`
    OutboundFlows,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsRestriction {
    InboundFlows = "inbound_flows",
    OutboundFlows = "outbound_flows",
});
