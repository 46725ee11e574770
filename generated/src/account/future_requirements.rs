// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements` of [`Account`](crate::Account).

pub mod error;

/// An object in `future_requirements.alternatives[]` of [`Account`](crate::Account), `requirements.alternatives[]` of [`Account`](crate::Account) and 4 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alternative {
    /// Fields that can be provided to resolve all fields in `original_fields_due`.
    pub alternative_fields_due: Vec<String>,
    /// Fields that are due and can be resolved by providing all fields in `alternative_fields_due`.
    pub original_fields_due: Vec<String>,
}

impl rt::Blank for Alternative {
    const BLANK: Self = Self {
        alternative_fields_due: rt::Blank::BLANK,
        original_fields_due: rt::Blank::BLANK,
    };
}

impl rt::Record for Alternative {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_requirements_alternative",
            constants: &[],
            fields: &[
                rt::Field("alternative_fields_due", rt::REQUIRED),
                rt::Field("original_fields_due", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternative_fields_due,
            _ => &self.original_fields_due,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternative_fields_due,
            _ => &mut self.original_fields_due,
        }
    }
}

rt::record_traits!(Alternative);

/// This is typed as an enum for consistency with `requirements.disabled_reason`.
#[non_exhaustive]
pub enum DisabledReason {
    /// `action_required.requested_capabilities`
    ActionRequiredRequestedCapabilities,
    /// `listed`
    Listed,
    /// `other`
    Other,
    /// `platform_paused`
    PlatformPaused,
    /// `rejected.fraud`
    RejectedFraud,
    /// `rejected.incomplete_verification`
    RejectedIncompleteVerification,
    /// `rejected.listed`
    RejectedListed,
    /// `rejected.other`
    RejectedOther,
    /// `rejected.platform_fraud`
    RejectedPlatformFraud,
    /// `rejected.platform_other`
    RejectedPlatformOther,
    /// `rejected.platform_terms_of_service`
    RejectedPlatformTermsOfService,
    /// `rejected.terms_of_service`
    RejectedTermsOfService,
    /// `requirements.past_due`
    RequirementsPastDue,
    /// `requirements.pending_verification`
    RequirementsPendingVerification,
    /// `under_review`
    UnderReview,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DisabledReason {
    ActionRequiredRequestedCapabilities = "action_required.requested_capabilities",
    Listed = "listed",
    Other = "other",
    PlatformPaused = "platform_paused",
    RejectedFraud = "rejected.fraud",
    RejectedIncompleteVerification = "rejected.incomplete_verification",
    RejectedListed = "rejected.listed",
    RejectedOther = "rejected.other",
    RejectedPlatformFraud = "rejected.platform_fraud",
    RejectedPlatformOther = "rejected.platform_other",
    RejectedPlatformTermsOfService = "rejected.platform_terms_of_service",
    RejectedTermsOfService = "rejected.terms_of_service",
    RequirementsPastDue = "requirements.past_due",
    RequirementsPendingVerification = "requirements.pending_verification",
    UnderReview = "under_review",
});

/// An object in `future_requirements.errors[]` of [`Account`](crate::Account), `requirements.errors[]` of [`Account`](crate::Account) and 6 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// The code for the type of error.
    pub code: error::Code,
    /// An informative message that indicates the error type and provides additional details about the
    /// error.
    pub reason: String,
    /// The specific user onboarding requirement field (in the requirements hash) that needs to be
    /// resolved.
    pub requirement: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
        requirement: rt::Blank::BLANK,
    };
}

impl rt::Record for Error {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_requirements_error",
            constants: &[],
            fields: &[
                rt::Field("code", rt::REQUIRED),
                rt::Field("reason", rt::REQUIRED),
                rt::Field("requirement", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            1 => &self.reason,
            _ => &self.requirement,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.reason,
            _ => &mut self.requirement,
        }
    }
}

rt::record_traits!(Error);
