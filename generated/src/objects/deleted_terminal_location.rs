// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_terminal.location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalLocation {
    /// Unique identifier for the object.
    pub id: crate::ids::TerminalLocationId,
}

impl rt::Record for DeletedTerminalLocation {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_terminal.location",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("terminal.location")),
            ],
            fields: &[rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(DeletedTerminalLocation);
