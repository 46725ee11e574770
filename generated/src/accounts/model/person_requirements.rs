// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{AccountRequirementsAlternative, AccountRequirementsError};

/// The schema `person_requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonRequirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Many alternatives can list the same `original_fields_due`, and any of these
    /// alternatives can serve as a pathway for attempting to resolve the fields again. Re-providing
    /// `original_fields_due` also serves as a pathway for attempting to resolve the fields again.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Fields that need to be resolved to keep the person's account enabled. If not resolved by the
    /// account's `current_deadline`, these fields will appear in `past_due` as well, and the account is
    /// disabled.
    pub currently_due: Vec<String>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Vec<AccountRequirementsError>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well, and the account's `current_deadline` becomes set.
    pub eventually_due: Vec<String>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the person's account.
    pub past_due: Vec<String>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Vec<String>,
}

impl Blank for PersonRequirements {
    const BLANK: Self = Self {
        alternatives: Blank::BLANK,
        currently_due: Blank::BLANK,
        errors: Blank::BLANK,
        eventually_due: Blank::BLANK,
        past_due: Blank::BLANK,
        pending_verification: Blank::BLANK,
    };
}

impl Record for PersonRequirements {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "person_requirements",
            constants: &[],
            fields: &[
                Field("alternatives", NULLABLE),
                Field("currently_due", REQUIRED),
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
            1 => &self.currently_due,
            2 => &self.errors,
            3 => &self.eventually_due,
            4 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.currently_due,
            2 => &mut self.errors,
            3 => &mut self.eventually_due,
            4 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

impl std::fmt::Debug for PersonRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PersonRequirements);
