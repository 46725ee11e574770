// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `issuing_card_shipping_customs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShippingCustoms {
    /// A registration number used for customs in Europe. See <https://www.gov.uk/eori> for the UK and
    /// <https://ec.europa.eu/taxation_customs/business/customs-procedures-import-and-export/customs-procedures/economic-operators-registration-and-identification-number-eori_en>
    /// for the EU.
    pub eori_number: Option<String>,
}

impl Record for IssuingCardShippingCustoms {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_shipping_customs",
            constants: &[],
            fields: &[Field("eori_number", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self { eori_number: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.eori_number
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.eori_number
    }
}

impl std::fmt::Debug for IssuingCardShippingCustoms {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardShippingCustoms);
