// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::RadarValueListId;

/// The schema `deleted_radar.value_list`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedRadarValueList {
    /// Unique identifier for the object.
    pub id: RadarValueListId,
}

impl Record for DeletedRadarValueList {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_radar.value_list",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("radar.value_list")),
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

impl std::fmt::Debug for DeletedRadarValueList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedRadarValueList);
