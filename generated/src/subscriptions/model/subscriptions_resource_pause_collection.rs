// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::SubscriptionsResourcePauseCollectionBehavior;

/// The Pause Collection settings determine how we will pause collection for this subscription and
/// for how long the subscription should be paused.
///
/// The schema `subscriptions_resource_pause_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourcePauseCollection {
    /// The payment collection behavior for this subscription while paused.
    pub behavior: SubscriptionsResourcePauseCollectionBehavior,
    /// The time after which the subscription will resume collecting payments.
    pub resumes_at: Option<Timestamp>,
}

impl Blank for SubscriptionsResourcePauseCollection {
    const BLANK: Self = Self {
        behavior: Blank::BLANK,
        resumes_at: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourcePauseCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_pause_collection",
            constants: &[],
            fields: &[Field("behavior", REQUIRED), Field("resumes_at", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.behavior,
            _ => &self.resumes_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.behavior,
            _ => &mut self.resumes_at,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourcePauseCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourcePauseCollection);
