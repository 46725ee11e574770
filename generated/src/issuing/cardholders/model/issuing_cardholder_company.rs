// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `issuing_cardholder_company`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderCompany {
    /// Whether the company's business ID number was provided.
    pub tax_id_provided: bool,
}

impl Blank for IssuingCardholderCompany {
    const BLANK: Self = Self {
        tax_id_provided: Blank::BLANK,
    };
}

impl Record for IssuingCardholderCompany {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_company",
            constants: &[],
            fields: &[Field("tax_id_provided", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tax_id_provided
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.tax_id_provided
    }
}

impl std::fmt::Debug for IssuingCardholderCompany {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderCompany);
