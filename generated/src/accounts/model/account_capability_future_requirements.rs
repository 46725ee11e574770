// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::{
    AccountCapabilityFutureRequirementsDisabledReason, AccountRequirementsAlternative,
    AccountRequirementsError,
};

/// The schema `account_capability_future_requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilityFutureRequirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Multiple alternatives can reference the same `original_fields_due`. When this happens,
    /// any of these alternatives can serve as a pathway for attempting to resolve the fields.
    /// Additionally, providing `original_fields_due` again also serves as a pathway for attempting to
    /// resolve the fields.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Date on which `future_requirements` becomes the main `requirements` hash and
    /// `future_requirements` becomes empty. After the transition, `currently_due` requirements may
    /// immediately become `past_due`, but the account may also be given a grace period depending on the
    /// capability's enablement state prior to transitioning.
    pub current_deadline: Option<Timestamp>,
    /// Fields that need to be resolved to keep the capability enabled. If not resolved by
    /// `future_requirements[current_deadline]`, these fields will transition to the main `requirements`
    /// hash.
    pub currently_due: Vec<String>,
    /// This is typed as an enum for consistency with `requirements.disabled_reason`, but it safe to
    /// assume `future_requirements.disabled_reason` is null because fields in `future_requirements`
    /// will never disable the account.
    pub disabled_reason: Option<AccountCapabilityFutureRequirementsDisabledReason>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Vec<AccountRequirementsError>,
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

impl Blank for AccountCapabilityFutureRequirements {
    const BLANK: Self = Self {
        alternatives: Blank::BLANK,
        current_deadline: Blank::BLANK,
        currently_due: Blank::BLANK,
        disabled_reason: Blank::BLANK,
        errors: Blank::BLANK,
        eventually_due: Blank::BLANK,
        past_due: Blank::BLANK,
        pending_verification: Blank::BLANK,
    };
}

impl Record for AccountCapabilityFutureRequirements {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_capability_future_requirements",
            constants: &[],
            fields: &[
                Field("alternatives", NULLABLE),
                Field("current_deadline", NULLABLE),
                Field("currently_due", REQUIRED),
                Field("disabled_reason", NULLABLE),
                Field("errors", REQUIRED),
                Field("eventually_due", REQUIRED),
                Field("past_due", REQUIRED),
                Field("pending_verification", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for AccountCapabilityFutureRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountCapabilityFutureRequirements);
