// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::TerminalLocationId;

/// The schema `deleted_terminal.location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalLocation {
    /// Unique identifier for the object.
    pub id: TerminalLocationId,
}

impl Record for DeletedTerminalLocation {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_terminal.location",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("terminal.location")),
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

impl std::fmt::Debug for DeletedTerminalLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedTerminalLocation);
