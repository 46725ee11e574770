// Written by `cargo xtask generate`. Do not edit.

/// The object `application`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Application {
    /// Unique identifier for the object.
    pub id: crate::ids::ApplicationId,
    /// The name of the application.
    pub name: Option<String>,
}

impl rt::Record for Application {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "application",
            constants: &[("object", rt::Constant::Str("application"))],
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

rt::record_traits!(Application);

impl rt::Resource for Application {
    type Id = crate::ids::ApplicationId;
    const OBJECT: &'static str = "application";
}
