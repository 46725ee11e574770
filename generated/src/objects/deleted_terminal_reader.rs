// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_terminal.reader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalReader {
    /// Device type of the reader.
    pub device_type: crate::terminal_reader::DeviceType,
    /// Unique identifier for the object.
    pub id: crate::ids::TerminalReaderId,
    /// Serial number of the reader.
    pub serial_number: String,
}

impl rt::Record for DeletedTerminalReader {
    fn blank() -> Self {
        Self {
            device_type: rt::blank(),
            id: rt::blank(),
            serial_number: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_terminal.reader",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("terminal.reader")),
            ],
            fields: &[
                rt::Field("device_type", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("serial_number", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.device_type,
            1 => &self.id,
            _ => &self.serial_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.device_type,
            1 => &mut self.id,
            _ => &mut self.serial_number,
        }
    }
}

rt::record_traits!(DeletedTerminalReader);
