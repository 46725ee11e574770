// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures;

/// This hash contains whether the Payment Element is enabled and the features it supports.
///
/// The schema `customer_session_resource_components_resource_payment_element`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourcePaymentElement {
    /// Whether the Payment Element is enabled.
    pub enabled: bool,
    /// This hash defines whether the Payment Element supports certain features.
    pub features: Option<
        Part<CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures>,
    >,
}

impl Blank for CustomerSessionResourceComponentsResourcePaymentElement {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        features: Blank::BLANK,
    };
}

impl Record for CustomerSessionResourceComponentsResourcePaymentElement {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_payment_element",
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

impl std::fmt::Debug for CustomerSessionResourceComponentsResourcePaymentElement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourcePaymentElement);
