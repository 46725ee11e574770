// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ScheduledQueryRun`](crate::ScheduledQueryRun).

/// An object in `error` of [`ScheduledQueryRun`](crate::ScheduledQueryRun).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// Information about the run failure.
    pub message: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self { message: rt::Blank::BLANK };
}

impl rt::Record for Error {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "sigma_scheduled_query_run_error",
            constants: &[],
            fields: &[rt::Field("message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.message
    }
}

rt::record_traits!(Error);
