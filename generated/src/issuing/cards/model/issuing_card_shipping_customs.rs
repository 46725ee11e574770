// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_card_shipping_customs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardShippingCustoms {
    /// A registration number used for customs in Europe. See <https://www.gov.uk/eori> for the UK and
    /// <https://ec.europa.eu/taxation_customs/business/customs-procedures-import-and-export/customs-procedures/economic-operators-registration-and-identification-number-eori_en>
    /// for the EU.
    pub eori_number: Option<String>,
}

impl Blank for IssuingCardShippingCustoms {
    const BLANK: Self = Self { eori_number: Blank::BLANK };
}

impl Record for IssuingCardShippingCustoms {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_shipping_customs",
            constants: &[],
            fields: &[Field("eori_number", NULLABLE)],
        }
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
