// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::CustomerId;

/// The schema `deleted_customer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedCustomer {
    /// Unique identifier for the object.
    pub id: CustomerId,
}

impl Record for DeletedCustomer {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_customer",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("customer")),
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

impl std::fmt::Debug for DeletedCustomer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedCustomer);
