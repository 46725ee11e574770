// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::{
    AccountFutureRequirementsDisabledReason, AccountRequirementsAlternative,
    AccountRequirementsError,
};

/// The schema `account_requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRequirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Many alternatives can list the same `original_fields_due`, and any of these
    /// alternatives can serve as a pathway for attempting to resolve the fields again. Re-providing
    /// `original_fields_due` also serves as a pathway for attempting to resolve the fields again.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Date by which the fields in `currently_due` must be collected to keep the account enabled. These
    /// fields may disable the account sooner if the next threshold is reached before they are
    /// collected.
    pub current_deadline: Option<Timestamp>,
    /// Fields that need to be resolved to keep the account enabled. If not resolved by
    /// `current_deadline`, these fields will appear in `past_due` as well, and the account is disabled.
    pub currently_due: Option<Vec<String>>,
    /// If the account is disabled, this enum describes why.
    /// [Learn more about handling verification issues](https://docs.stripe.com/connect/handling-api-verification).
    pub disabled_reason: Option<AccountFutureRequirementsDisabledReason>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well, and `current_deadline` becomes set.
    pub eventually_due: Option<Vec<String>>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the account.
    pub past_due: Option<Vec<String>>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Option<Vec<String>>,
}

impl Blank for AccountRequirements {
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

impl Record for AccountRequirements {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_requirements",
            constants: &[],
            fields: &[
                Field("alternatives", NULLABLE),
                Field("current_deadline", NULLABLE),
                Field("currently_due", NULLABLE),
                Field("disabled_reason", NULLABLE),
                Field("errors", NULLABLE),
                Field("eventually_due", NULLABLE),
                Field("past_due", NULLABLE),
                Field("pending_verification", NULLABLE),
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

impl std::fmt::Debug for AccountRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountRequirements);
