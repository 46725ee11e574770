// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `terminal_configuration_configuration_resource_currency_specific_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceCurrencySpecificConfig {
    /// Fixed amounts displayed when collecting a tip
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages displayed when collecting a tip
    pub percentages: Option<Vec<i64>>,
    /// Below this amount, fixed amounts will be displayed; above it, percentages will be displayed
    pub smart_tip_threshold: Option<i64>,
}

impl Blank for TerminalConfigurationConfigurationResourceCurrencySpecificConfig {
    const BLANK: Self = Self {
        fixed_amounts: Blank::BLANK,
        percentages: Blank::BLANK,
        smart_tip_threshold: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourceCurrencySpecificConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_currency_specific_config",
            constants: &[],
            fields: &[
                Field("fixed_amounts", NULLABLE),
                Field("percentages", NULLABLE),
                Field("smart_tip_threshold", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fixed_amounts,
            1 => &self.percentages,
            _ => &self.smart_tip_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fixed_amounts,
            1 => &mut self.percentages,
            _ => &mut self.smart_tip_threshold,
        }
    }
}

impl std::fmt::Debug
for TerminalConfigurationConfigurationResourceCurrencySpecificConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceCurrencySpecificConfig);
