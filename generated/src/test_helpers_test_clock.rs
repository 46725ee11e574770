// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TestHelpersTestClock`](crate::TestHelpersTestClock).

pub mod status_details;

/// The status of the Test Clock.
#[non_exhaustive]
pub enum Status {
    /// `advancing`
    Advancing,
    /// `internal_failure`
    InternalFailure,
    /// `ready`
    Ready,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Advancing = "advancing",
    InternalFailure = "internal_failure",
    Ready = "ready",
});

/// An object in `status_details` of [`TestHelpersTestClock`](crate::TestHelpersTestClock).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    pub advancing: Option<rt::Part<status_details::Advancing>>,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self {
        advancing: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_clocks_resource_status_details_status_details",
            constants: &[],
            fields: &[rt::Field("advancing", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.advancing
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.advancing
    }
}

rt::record_traits!(StatusDetails);
