// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// This hash contains whether the buy button is enabled.
///
/// The schema `customer_session_resource_components_resource_buy_button`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourceBuyButton {
    /// Whether the buy button is enabled.
    pub enabled: bool,
}

impl Blank for CustomerSessionResourceComponentsResourceBuyButton {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for CustomerSessionResourceComponentsResourceBuyButton {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_buy_button",
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

impl std::fmt::Debug for CustomerSessionResourceComponentsResourceBuyButton {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourceBuyButton);
