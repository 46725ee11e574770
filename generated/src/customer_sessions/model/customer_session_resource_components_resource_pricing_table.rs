// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// This hash contains whether the pricing table is enabled.
///
/// The schema `customer_session_resource_components_resource_pricing_table`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourcePricingTable {
    /// Whether the pricing table is enabled.
    pub enabled: bool,
}

impl Blank for CustomerSessionResourceComponentsResourcePricingTable {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for CustomerSessionResourceComponentsResourcePricingTable {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_pricing_table",
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

impl std::fmt::Debug for CustomerSessionResourceComponentsResourcePricingTable {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourcePricingTable);
