// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `terminal_configuration_configuration_resource_device_type_specific_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<Expandable<FileId>>,
}

impl Blank for TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig {
    const BLANK: Self = Self { splashscreen: Blank::BLANK };
}

impl Record for TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[Field("splashscreen", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.splashscreen
    }
}

impl std::fmt::Debug
for TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig);
