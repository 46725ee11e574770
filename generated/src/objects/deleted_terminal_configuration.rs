// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_terminal.configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalConfiguration {
    /// Unique identifier for the object.
    pub id: crate::ids::TerminalConfigurationId,
}

impl rt::Record for DeletedTerminalConfiguration {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_terminal.configuration",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("terminal.configuration")),
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

rt::record_traits!(DeletedTerminalConfiguration);
