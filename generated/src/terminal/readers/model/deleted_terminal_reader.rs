// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::{DeviceType, TerminalReaderId};

/// The schema `deleted_terminal.reader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalReader {
    /// Device type of the reader.
    pub device_type: DeviceType,
    /// Unique identifier for the object.
    pub id: TerminalReaderId,
    /// Serial number of the reader.
    pub serial_number: String,
}

impl Record for DeletedTerminalReader {
    fn blank() -> Self {
        Self {
            device_type: blank(),
            id: blank(),
            serial_number: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_terminal.reader",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("terminal.reader")),
            ],
            fields: &[
                Field("device_type", REQUIRED),
                Field("id", REQUIRED),
                Field("serial_number", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.device_type,
            1 => &self.id,
            _ => &self.serial_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.device_type,
            1 => &mut self.id,
            _ => &mut self.serial_number,
        }
    }
}

impl std::fmt::Debug for DeletedTerminalReader {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedTerminalReader);
