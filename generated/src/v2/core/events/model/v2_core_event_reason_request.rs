// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Information on the API request that instigated the event.
///
/// The object at `v2.core.event/reason/request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventReasonRequest {
    /// ID of the API request that caused the event.
    pub id: String,
    /// The idempotency key transmitted during the request.
    pub idempotency_key: String,
}

impl Blank for V2CoreEventReasonRequest {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        idempotency_key: Blank::BLANK,
    };
}

impl Record for V2CoreEventReasonRequest {
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
            fields: &[Field("id", REQUIRED), Field("idempotency_key", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            _ => &self.idempotency_key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.idempotency_key,
        }
    }
}

impl std::fmt::Debug for V2CoreEventReasonRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventReasonRequest);
