// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug,
};
use crate::V2CoreEventReasonRequest;

/// Reason for the event.
///
/// The object at `v2.core.event/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventReason {
    /// Information on the API request that instigated the event.
    pub request: Option<Box<V2CoreEventReasonRequest>>,
}

impl Record for V2CoreEventReason {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[("type", Constant::Str("request"))],
        fields: &[Field("request", OPTIONAL)],
    };
    fn blank() -> Self {
        Self { request: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.request
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
