// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::ConnectEmbeddedPayoutsFeatures;

/// The schema `connect_embedded_payouts_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedPayoutsConfig {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: ConnectEmbeddedPayoutsFeatures,
}

impl Blank for ConnectEmbeddedPayoutsConfig {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        features: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedPayoutsConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_payouts_config",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("features", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedPayoutsConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedPayoutsConfig);
