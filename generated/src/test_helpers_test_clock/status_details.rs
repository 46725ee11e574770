// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details` of [`TestHelpersTestClock`](crate::TestHelpersTestClock).

/// An object in `status_details.advancing` of [`TestHelpersTestClock`](crate::TestHelpersTestClock).
#[derive(Clone)]
#[non_exhaustive]
pub struct Advancing {
    /// The `frozen_time` that the Test Clock is advancing towards.
    pub target_frozen_time: rt::Timestamp,
}

impl rt::Blank for Advancing {
    const BLANK: Self = Self {
        target_frozen_time: rt::Blank::BLANK,
    };
}

impl rt::Record for Advancing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_clocks_resource_status_details_advancing_status_details",
            constants: &[],
            fields: &[rt::Field("target_frozen_time", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.target_frozen_time
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.target_frozen_time
    }
}

rt::record_traits!(Advancing);
