// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures;

/// This hash contains whether the customer sheet is enabled and the features it supports.
///
/// The schema `customer_session_resource_components_resource_customer_sheet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourceCustomerSheet {
    /// Whether the customer sheet is enabled.
    pub enabled: bool,
    /// This hash defines whether the customer sheet supports certain features.
    pub features: Option<
        Part<CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures>,
    >,
}

impl Blank for CustomerSessionResourceComponentsResourceCustomerSheet {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        features: Blank::BLANK,
    };
}

impl Record for CustomerSessionResourceComponentsResourceCustomerSheet {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_customer_sheet",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("features", NULLABLE)],
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

impl std::fmt::Debug for CustomerSessionResourceComponentsResourceCustomerSheet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourceCustomerSheet);
