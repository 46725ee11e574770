// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::SubscriptionItemId;

/// The schema `deleted_subscription_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedSubscriptionItem {
    /// Unique identifier for the object.
    pub id: SubscriptionItemId,
}

impl Record for DeletedSubscriptionItem {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_subscription_item",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("subscription_item")),
            ],
            fields: &[Field("id", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl std::fmt::Debug for DeletedSubscriptionItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedSubscriptionItem);
