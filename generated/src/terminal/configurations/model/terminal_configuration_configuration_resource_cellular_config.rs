// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};

/// The schema `terminal_configuration_configuration_resource_cellular_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceCellularConfig {
    /// Whether a cellular-capable reader can connect to the internet over cellular.
    pub enabled: bool,
}

impl Record for TerminalConfigurationConfigurationResourceCellularConfig {
    const SHAPE: &'static Shape = &Shape {
        name: "terminal_configuration_configuration_resource_cellular_config",
        constants: &[],
        fields: &[Field("enabled", REQUIRED)],
    };
    fn blank() -> Self {
        Self { enabled: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
