// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::{BillingClocksResourceStatusDetailsStatusDetails, TestHelpersTestClockId};

/// A test clock enables deterministic control over objects in testmode. With a test clock, you can
/// create objects at a frozen time in the past or future, and advance to a specific future time to
/// observe webhooks and state changes. After the clock advances, you can either validate the
/// current state of your scenario (and test your assumptions), change the current state of your
/// scenario (and test more complex scenarios), or keep advancing forward in time.
///
/// The schema `test_helpers.test_clock`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestHelpersTestClock {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Time at which this clock is scheduled to auto delete.
    pub deletes_after: Timestamp,
    /// Time at which all objects belonging to this clock are frozen.
    pub frozen_time: Timestamp,
    /// Unique identifier for the object.
    pub id: TestHelpersTestClockId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The custom name supplied at creation.
    pub name: Option<String>,
    /// The status of the Test Clock.
    pub status: TestHelpersTestClockStatus,
    pub status_details: BillingClocksResourceStatusDetailsStatusDetails,
}

impl Record for TestHelpersTestClock {
    fn blank() -> Self {
        Self {
            created: blank(),
            deletes_after: blank(),
            frozen_time: blank(),
            id: blank(),
            livemode: blank(),
            name: blank(),
            status: blank(),
            status_details: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "test_helpers.test_clock",
            constants: &[("object", Constant::Str("test_helpers.test_clock"))],
            fields: &[
                Field("created", REQUIRED),
                Field("deletes_after", REQUIRED),
                Field("frozen_time", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("name", NULLABLE),
                Field("status", REQUIRED),
                Field("status_details", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for TestHelpersTestClock {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TestHelpersTestClock);

impl Resource for TestHelpersTestClock {
    type Id = TestHelpersTestClockId;
    const OBJECT: &'static str = "test_helpers.test_clock";
}

/// The status of the Test Clock.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelpersTestClockStatus {
    /// `advancing`
    Advancing,
    /// `internal_failure`
    InternalFailure,
    /// `ready`
    Ready,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelpersTestClockStatus {
    Advancing = "advancing",
    InternalFailure = "internal_failure",
    Ready = "ready",
});
