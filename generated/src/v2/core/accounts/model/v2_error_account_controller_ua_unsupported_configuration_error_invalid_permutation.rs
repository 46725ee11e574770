// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The invalid permutation provided.
///
/// The object at `v2.error.account_controller_ua_unsupported_configuration/error/invalid_permutation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation {
    /// The value provided for the dashboard field.
    pub dashboard: String,
    /// The value provided for the fees_collector field.
    pub fees_collector: String,
    /// The value provided for the losses_collector field.
    pub losses_collector: String,
}

impl Blank
for V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation {
    const BLANK: Self = Self {
        dashboard: Blank::BLANK,
        fees_collector: Blank::BLANK,
        losses_collector: Blank::BLANK,
    };
}

impl Record
for V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("dashboard", REQUIRED),
                Field("fees_collector", REQUIRED),
                Field("losses_collector", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.dashboard,
            1 => &self.fees_collector,
            _ => &self.losses_collector,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.dashboard,
            1 => &mut self.fees_collector,
            _ => &mut self.losses_collector,
        }
    }
}

impl std::fmt::Debug
for V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation);
