// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_test_helpers.test_clock`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTestHelpersTestClock {
    /// Unique identifier for the object.
    pub id: crate::ids::TestHelpersTestClockId,
}

impl rt::Record for DeletedTestHelpersTestClock {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_test_helpers.test_clock",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("test_helpers.test_clock")),
            ],
            fields: &[rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(DeletedTestHelpersTestClock);
