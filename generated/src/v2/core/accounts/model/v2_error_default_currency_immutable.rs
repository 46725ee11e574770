// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorDefaultCurrencyImmutableError;

/// Cannot change `defaults.currency` post account activation.
///
/// The schema `v2.error.default_currency_immutable`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDefaultCurrencyImmutable {
    /// Information about the error that occurred
    pub error: Part<V2ErrorDefaultCurrencyImmutableError>,
}

impl Record for V2ErrorDefaultCurrencyImmutable {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.default_currency_immutable",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorDefaultCurrencyImmutable {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDefaultCurrencyImmutable);
