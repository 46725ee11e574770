// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::ApplicationId;

/// The schema `deleted_application`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedApplication {
    /// Unique identifier for the object.
    pub id: ApplicationId,
    /// The name of the application.
    pub name: Option<String>,
}

impl Record for DeletedApplication {
    fn blank() -> Self {
        Self { id: blank(), name: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_application",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("application")),
            ],
            fields: &[Field("id", REQUIRED), Field("name", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for DeletedApplication {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedApplication);
