// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_links_resource_completed_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCompletedSessions {
    /// The current number of checkout sessions that have been completed on the payment link which count
    /// towards the `completed_sessions` restriction to be met.
    pub count: i64,
    /// The maximum number of checkout sessions that can be completed for the `completed_sessions`
    /// restriction to be met.
    pub limit: i64,
}

impl Blank for PaymentLinksResourceCompletedSessions {
    const BLANK: Self = Self {
        count: Blank::BLANK,
        limit: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceCompletedSessions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_completed_sessions",
            constants: &[],
            fields: &[Field("count", REQUIRED), Field("limit", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.count,
            _ => &self.limit,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.count,
            _ => &mut self.limit,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceCompletedSessions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCompletedSessions);
