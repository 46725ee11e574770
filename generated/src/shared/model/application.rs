// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::ApplicationId;

/// The schema `application`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Application {
    /// Unique identifier for the object.
    pub id: ApplicationId,
    /// The name of the application.
    pub name: Option<String>,
}

impl Record for Application {
    fn blank() -> Self {
        Self { id: blank(), name: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "application",
            constants: &[("object", Constant::Str("application"))],
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

impl std::fmt::Debug for Application {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Application);

impl Resource for Application {
    type Id = ApplicationId;
    const OBJECT: &'static str = "application";
}
