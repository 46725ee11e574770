// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).

pub mod disabled;

/// Details about why the event destination has been disabled.
///
/// An object in `status_details.disabled` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).
#[derive(Clone)]
#[non_exhaustive]
pub struct Disabled {
    /// Reason event destination has been disabled.
    pub reason: disabled::Reason,
}

impl rt::Blank for Disabled {
    const BLANK: Self = Self { reason: rt::Blank::BLANK };
}

impl rt::Record for Disabled {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("reason", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reason
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reason
    }
}

rt::record_traits!(Disabled);
