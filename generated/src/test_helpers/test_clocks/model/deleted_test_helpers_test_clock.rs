// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::TestHelpersTestClockId;

/// The schema `deleted_test_helpers.test_clock`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTestHelpersTestClock {
    /// Unique identifier for the object.
    pub id: TestHelpersTestClockId,
}

impl Record for DeletedTestHelpersTestClock {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_test_helpers.test_clock",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("test_helpers.test_clock")),
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

impl std::fmt::Debug for DeletedTestHelpersTestClock {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedTestHelpersTestClock);
