// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The object at `v2.core.account/configuration/customer/capabilities/automatic_indirect_tax/status_details[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationStatusDetail {
    /// Machine-readable code explaining the reason for the Capability to be in its current status.
    pub code: V2CoreAccountConfigurationStatusDetailCode,
    /// Machine-readable code explaining how to make the Capability active.
    pub resolution: V2CoreAccountConfigurationStatusDetailResolution,
}

impl Blank for V2CoreAccountConfigurationStatusDetail {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        resolution: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationStatusDetail {
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
            fields: &[Field("code", REQUIRED), Field("resolution", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            _ => &self.resolution,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.resolution,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationStatusDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationStatusDetail);

/// Machine-readable code explaining the reason for the Capability to be in its current status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountConfigurationStatusDetailCode {
    /// `determining_status`
    DeterminingStatus,
    /// `requirements_past_due`
    RequirementsPastDue,
    /// `requirements_pending_verification`
    RequirementsPendingVerification,
    /// `restricted_other`
    RestrictedOther,
    /// `unsupported_business`
    UnsupportedBusiness,
    /// `unsupported_country`
    UnsupportedCountry,
    /// `unsupported_entity_type`
    UnsupportedEntityType,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountConfigurationStatusDetailCode {
    DeterminingStatus = "determining_status",
    RequirementsPastDue = "requirements_past_due",
    RequirementsPendingVerification = "requirements_pending_verification",
    RestrictedOther = "restricted_other",
    UnsupportedBusiness = "unsupported_business",
    UnsupportedCountry = "unsupported_country",
    UnsupportedEntityType = "unsupported_entity_type",
});

/// Machine-readable code explaining how to make the Capability active.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountConfigurationStatusDetailResolution {
    /// `contact_stripe`
    ContactStripe,
    /// `no_resolution`
    NoResolution,
    /// `provide_info`
    ProvideInfo,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountConfigurationStatusDetailResolution {
    ContactStripe = "contact_stripe",
    NoResolution = "no_resolution",
    ProvideInfo = "provide_info",
});
