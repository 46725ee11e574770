// Written by `cargo xtask generate`. Do not edit.

/// A test clock enables deterministic control over objects in testmode. With a test clock, you can
/// create objects at a frozen time in the past or future, and advance to a specific future time to
/// observe webhooks and state changes. After the clock advances, you can either validate the
/// current state of your scenario (and test your assumptions), change the current state of your
/// scenario (and test more complex scenarios), or keep advancing forward in time.
///
/// The object `test_helpers.test_clock`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestHelpersTestClock {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Time at which this clock is scheduled to auto delete.
    pub deletes_after: rt::Timestamp,
    /// Time at which all objects belonging to this clock are frozen.
    pub frozen_time: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::TestHelpersTestClockId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The custom name supplied at creation.
    pub name: Option<String>,
    /// The status of the Test Clock.
    pub status: crate::test_helpers_test_clock::Status,
    pub status_details: crate::test_helpers_test_clock::StatusDetails,
}

impl rt::Record for TestHelpersTestClock {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            deletes_after: rt::blank(),
            frozen_time: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            name: rt::blank(),
            status: rt::blank(),
            status_details: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "test_helpers.test_clock",
            constants: &[("object", rt::Constant::Str("test_helpers.test_clock"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("deletes_after", rt::REQUIRED),
                rt::Field("frozen_time", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("name", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.deletes_after,
            2 => &self.frozen_time,
            3 => &self.id,
            4 => &self.livemode,
            5 => &self.name,
            6 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.deletes_after,
            2 => &mut self.frozen_time,
            3 => &mut self.id,
            4 => &mut self.livemode,
            5 => &mut self.name,
            6 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(TestHelpersTestClock);

impl rt::Resource for TestHelpersTestClock {
    type Id = crate::ids::TestHelpersTestClockId;
    const OBJECT: &'static str = "test_helpers.test_clock";
}
