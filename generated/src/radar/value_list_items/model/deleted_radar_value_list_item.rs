// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::RadarValueListItemId;

/// The schema `deleted_radar.value_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedRadarValueListItem {
    /// Unique identifier for the object.
    pub id: RadarValueListItemId,
}

impl Record for DeletedRadarValueListItem {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_radar.value_list_item",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("radar.value_list_item")),
            ],
            fields: &[Field("id", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl std::fmt::Debug for DeletedRadarValueListItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedRadarValueListItem);
