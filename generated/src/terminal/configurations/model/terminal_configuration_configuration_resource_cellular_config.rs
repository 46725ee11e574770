// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `terminal_configuration_configuration_resource_cellular_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceCellularConfig {
    /// Whether a cellular-capable reader can connect to the internet over cellular.
    pub enabled: bool,
}

impl Blank for TerminalConfigurationConfigurationResourceCellularConfig {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for TerminalConfigurationConfigurationResourceCellularConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_cellular_config",
            constants: &[],
            fields: &[Field("enabled", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.enabled
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourceCellularConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceCellularConfig);
