// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    V2CoreAccountEntryError, V2CoreAccountEntryImpact, V2CoreAccountEntryMinimumDeadline,
    V2CoreAccountEntryReference, V2CoreAccountEntryRequestedReason,
};

/// The object at `v2.core.account/future_requirements/entries[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntry {
    /// Indicates whether the platform or Stripe is currently responsible for taking action on the
    /// requirement. Value can be `user` or `stripe`.
    pub awaiting_action_from: V2CoreAccountEntryAwaitingActionFrom,
    /// Machine-readable string describing the requirement.
    pub description: String,
    /// Descriptions of why the requirement must be collected, or why the collected information isn't
    /// satisfactory to Stripe.
    pub errors: Vec<V2CoreAccountEntryError>,
    /// A hash describing the impact of not collecting the requirement, or Stripe not being able to
    /// verify the collected information.
    pub impact: V2CoreAccountEntryImpact,
    /// The soonest point when the account will be impacted by not providing the requirement.
    pub minimum_deadline: V2CoreAccountEntryMinimumDeadline,
    /// A reference to the location of the requirement.
    pub reference: Option<Part<V2CoreAccountEntryReference>>,
    /// A list of reasons why Stripe is collecting the requirement.
    pub requested_reasons: Vec<V2CoreAccountEntryRequestedReason>,
}

impl Blank for V2CoreAccountEntry {
    const BLANK: Self = Self {
        awaiting_action_from: Blank::BLANK,
        description: Blank::BLANK,
        errors: Blank::BLANK,
        impact: Blank::BLANK,
        minimum_deadline: Blank::BLANK,
        reference: Blank::BLANK,
        requested_reasons: Blank::BLANK,
    };
}

impl Record for V2CoreAccountEntry {
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
            fields: &[
                Field("awaiting_action_from", REQUIRED),
                Field("description", REQUIRED),
                Field("errors", REQUIRED),
                Field("impact", REQUIRED),
                Field("minimum_deadline", REQUIRED),
                Field("reference", OPTIONAL),
                Field("requested_reasons", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.awaiting_action_from,
            1 => &self.description,
            2 => &self.errors,
            3 => &self.impact,
            4 => &self.minimum_deadline,
            5 => &self.reference,
            _ => &self.requested_reasons,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.awaiting_action_from,
            1 => &mut self.description,
            2 => &mut self.errors,
            3 => &mut self.impact,
            4 => &mut self.minimum_deadline,
            5 => &mut self.reference,
            _ => &mut self.requested_reasons,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntry);

/// Indicates whether the platform or Stripe is currently responsible for taking action on the
/// requirement. Value can be `user` or `stripe`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountEntryAwaitingActionFrom {
    /// `stripe`
    Stripe,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountEntryAwaitingActionFrom {
    Stripe = "stripe",
    User = "user",
});
