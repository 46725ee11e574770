// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountEntryImpactRestrictsCapability;

/// A hash describing the impact of not collecting the requirement, or Stripe not being able to
/// verify the collected information.
///
/// The object at `v2.core.account/future_requirements/entries[]/impact`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntryImpact {
    /// The Capabilities that will be restricted if the requirement is not collected and satisfactory to
    /// Stripe.
    pub restricts_capabilities: Option<Vec<V2CoreAccountEntryImpactRestrictsCapability>>,
}

impl Blank for V2CoreAccountEntryImpact {
    const BLANK: Self = Self {
        restricts_capabilities: Blank::BLANK,
    };
}

impl Record for V2CoreAccountEntryImpact {
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
            fields: &[Field("restricts_capabilities", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.restricts_capabilities
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.restricts_capabilities
    }
}

impl std::fmt::Debug for V2CoreAccountEntryImpact {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntryImpact);
