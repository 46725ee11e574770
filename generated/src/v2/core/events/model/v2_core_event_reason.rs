// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::V2CoreEventReasonRequest;

/// Reason for the event.
///
/// The object at `v2.core.event/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventReason {
    /// Information on the API request that instigated the event.
    pub request: Option<Part<V2CoreEventReasonRequest>>,
}

impl Blank for V2CoreEventReason {
    const BLANK: Self = Self { request: Blank::BLANK };
}

impl Record for V2CoreEventReason {
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
            constants: &[("type", Constant::Str("request"))],
            fields: &[Field("request", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.request
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.request
    }
}

impl std::fmt::Debug for V2CoreEventReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventReason);
