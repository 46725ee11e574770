// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `issuing_cardholder_company`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderCompany {
    /// Whether the company's business ID number was provided.
    pub tax_id_provided: bool,
}

impl Record for IssuingCardholderCompany {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_company",
            constants: &[],
            fields: &[Field("tax_id_provided", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { tax_id_provided: blank() }
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
