// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::AccountRequirementsError;

/// The schema `external_account_requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAccountRequirements {
    /// Fields that need to be resolved to keep the external account enabled. If not resolved by
    /// `current_deadline`, these fields will appear in `past_due` as well, and the account is disabled.
    pub currently_due: Option<Vec<String>>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the external account.
    pub past_due: Option<Vec<String>>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Option<Vec<String>>,
}

impl Blank for ExternalAccountRequirements {
    const BLANK: Self = Self {
        currently_due: Blank::BLANK,
        errors: Blank::BLANK,
        past_due: Blank::BLANK,
        pending_verification: Blank::BLANK,
    };
}

impl Record for ExternalAccountRequirements {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "external_account_requirements",
            constants: &[],
            fields: &[
                Field("currently_due", NULLABLE),
                Field("errors", NULLABLE),
                Field("past_due", NULLABLE),
                Field("pending_verification", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currently_due,
            1 => &self.errors,
            2 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currently_due,
            1 => &mut self.errors,
            2 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

impl std::fmt::Debug for ExternalAccountRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ExternalAccountRequirements);
