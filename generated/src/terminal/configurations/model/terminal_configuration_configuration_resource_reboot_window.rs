// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `terminal_configuration_configuration_resource_reboot_window`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceRebootWindow {
    /// Integer between 0 to 23 that represents the end hour of the reboot time window. The value must
    /// be different than the start_hour.
    pub end_hour: i64,
    /// Integer between 0 to 23 that represents the start hour of the reboot time window.
    pub start_hour: i64,
}

impl Blank for TerminalConfigurationConfigurationResourceRebootWindow {
    const BLANK: Self = Self {
        end_hour: Blank::BLANK,
        start_hour: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourceRebootWindow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_reboot_window",
            constants: &[],
            fields: &[Field("end_hour", REQUIRED), Field("start_hour", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.end_hour,
            _ => &self.start_hour,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.end_hour,
            _ => &mut self.start_hour,
        }
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourceRebootWindow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceRebootWindow);
