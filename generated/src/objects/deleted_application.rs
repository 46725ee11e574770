// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_application`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedApplication {
    /// Unique identifier for the object.
    pub id: crate::ids::ApplicationId,
    /// The name of the application.
    pub name: Option<String>,
}

impl rt::Record for DeletedApplication {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_application",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("application")),
            ],
            fields: &[rt::Field("id", rt::REQUIRED), rt::Field("name", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

rt::record_traits!(DeletedApplication);
