// Written by `cargo xtask generate`. Do not edit.
//! What is in `restrictions` of [`PaymentLink`](crate::PaymentLink).

/// An object in `restrictions.completed_sessions` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct CompletedSessions {
    /// The current number of checkout sessions that have been completed on the payment link which count
    /// towards the `completed_sessions` restriction to be met.
    pub count: i64,
    /// The maximum number of checkout sessions that can be completed for the `completed_sessions`
    /// restriction to be met.
    pub limit: i64,
}

impl rt::Blank for CompletedSessions {
    const BLANK: Self = Self {
        count: rt::Blank::BLANK,
        limit: rt::Blank::BLANK,
    };
}

impl rt::Record for CompletedSessions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_completed_sessions",
            constants: &[],
            fields: &[rt::Field("count", rt::REQUIRED), rt::Field("limit", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.count,
            _ => &self.limit,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.count,
            _ => &mut self.limit,
        }
    }
}

rt::record_traits!(CompletedSessions);
