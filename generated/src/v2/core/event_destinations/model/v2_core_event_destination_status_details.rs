// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreEventDestinationStatusDetailsDisabled;

/// Additional information about event destination status.
///
/// The object at `v2.core.event_destination/status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestinationStatusDetails {
    /// Details about why the event destination has been disabled.
    pub disabled: Option<Part<V2CoreEventDestinationStatusDetailsDisabled>>,
}

impl Blank for V2CoreEventDestinationStatusDetails {
    const BLANK: Self = Self { disabled: Blank::BLANK };
}

impl Record for V2CoreEventDestinationStatusDetails {
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
            fields: &[Field("disabled", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.disabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.disabled
    }
}

impl std::fmt::Debug for V2CoreEventDestinationStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventDestinationStatusDetails);
