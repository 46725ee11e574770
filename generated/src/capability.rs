// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Capability`](crate::Capability).

pub mod future_requirements;
pub mod requirements;

/// An object in `future_requirements` of [`Capability`](crate::Capability).
#[derive(Clone)]
#[non_exhaustive]
pub struct FutureRequirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Multiple alternatives can reference the same `original_fields_due`. When this happens,
    /// any of these alternatives can serve as a pathway for attempting to resolve the fields.
    /// Additionally, providing `original_fields_due` again also serves as a pathway for attempting to
    /// resolve the fields.
    pub alternatives: Option<Vec<crate::account::future_requirements::Alternative>>,
    /// Date on which `future_requirements` becomes the main `requirements` hash and
    /// `future_requirements` becomes empty. After the transition, `currently_due` requirements may
    /// immediately become `past_due`, but the account may also be given a grace period depending on the
    /// capability's enablement state prior to transitioning.
    pub current_deadline: Option<rt::Timestamp>,
    /// Fields that need to be resolved to keep the capability enabled. If not resolved by
    /// `future_requirements[current_deadline]`, these fields will transition to the main `requirements`
    /// hash.
    pub currently_due: Vec<String>,
    /// This is typed as an enum for consistency with `requirements.disabled_reason`, but it safe to
    /// assume `future_requirements.disabled_reason` is null because fields in `future_requirements`
    /// will never disable the account.
    pub disabled_reason: Option<future_requirements::DisabledReason>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Vec<crate::account::future_requirements::Error>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well.
    pub eventually_due: Vec<String>,
    /// Fields that haven't been resolved by `requirements.current_deadline`. These fields need to be
    /// resolved to enable the capability on the account. `future_requirements.past_due` is a subset of
    /// `requirements.past_due`.
    pub past_due: Vec<String>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Vec<String>,
}

impl rt::Blank for FutureRequirements {
    const BLANK: Self = Self {
        alternatives: rt::Blank::BLANK,
        current_deadline: rt::Blank::BLANK,
        currently_due: rt::Blank::BLANK,
        disabled_reason: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        eventually_due: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

impl rt::Record for FutureRequirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_capability_future_requirements",
            constants: &[],
            fields: &[
                rt::Field("alternatives", rt::NULLABLE),
                rt::Field("current_deadline", rt::NULLABLE),
                rt::Field("currently_due", rt::REQUIRED),
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("errors", rt::REQUIRED),
                rt::Field("eventually_due", rt::REQUIRED),
                rt::Field("past_due", rt::REQUIRED),
                rt::Field("pending_verification", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternatives,
            1 => &self.current_deadline,
            2 => &self.currently_due,
            3 => &self.disabled_reason,
            4 => &self.errors,
            5 => &self.eventually_due,
            6 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.current_deadline,
            2 => &mut self.currently_due,
            3 => &mut self.disabled_reason,
            4 => &mut self.errors,
            5 => &mut self.eventually_due,
            6 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

rt::record_traits!(FutureRequirements);

/// An object in `requirements` of [`Capability`](crate::Capability).
#[derive(Clone)]
#[non_exhaustive]
pub struct Requirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Multiple alternatives can reference the same `original_fields_due`. When this happens,
    /// any of these alternatives can serve as a pathway for attempting to resolve the fields.
    /// Additionally, providing `original_fields_due` again also serves as a pathway for attempting to
    /// resolve the fields.
    pub alternatives: Option<Vec<crate::account::future_requirements::Alternative>>,
    /// The date by which all required account information must be both submitted and verified. This
    /// includes fields listed in `currently_due` as well as those in `pending_verification`. If any
    /// required information is missing or unverified by this date, the account may be disabled. Note
    /// that `current_deadline` may change if additional `currently_due` requirements are requested.
    pub current_deadline: Option<rt::Timestamp>,
    /// Fields that need to be resolved to keep the capability enabled. If not resolved by
    /// `current_deadline`, these fields will appear in `past_due` as well, and the capability is
    /// disabled.
    pub currently_due: Vec<String>,
    /// Description of why the capability is disabled.
    /// [Learn more about handling verification issues](https://docs.stripe.com/connect/handling-api-verification).
    pub disabled_reason: Option<future_requirements::DisabledReason>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Vec<crate::account::future_requirements::Error>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well, and `current_deadline` becomes set.
    pub eventually_due: Vec<String>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the capability on the account.
    pub past_due: Vec<String>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Vec<String>,
}

impl rt::Blank for Requirements {
    const BLANK: Self = Self {
        alternatives: rt::Blank::BLANK,
        current_deadline: rt::Blank::BLANK,
        currently_due: rt::Blank::BLANK,
        disabled_reason: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        eventually_due: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

impl rt::Record for Requirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_capability_requirements",
            constants: &[],
            fields: &[
                rt::Field("alternatives", rt::NULLABLE),
                rt::Field("current_deadline", rt::NULLABLE),
                rt::Field("currently_due", rt::REQUIRED),
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("errors", rt::REQUIRED),
                rt::Field("eventually_due", rt::REQUIRED),
                rt::Field("past_due", rt::REQUIRED),
                rt::Field("pending_verification", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternatives,
            1 => &self.current_deadline,
            2 => &self.currently_due,
            3 => &self.disabled_reason,
            4 => &self.errors,
            5 => &self.eventually_due,
            6 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.current_deadline,
            2 => &mut self.currently_due,
            3 => &mut self.disabled_reason,
            4 => &mut self.errors,
            5 => &mut self.eventually_due,
            6 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

rt::record_traits!(Requirements);

/// The status of the capability.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// `unrequested`
    Unrequested,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
    Unrequested = "unrequested",
});
