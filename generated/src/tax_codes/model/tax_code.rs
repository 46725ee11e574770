// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::TaxCodeId;

/// [Tax codes](https://docs.stripe.com/tax/tax-categories) classify goods and services for tax
/// purposes.
///
/// The schema `tax_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCode {
    /// A detailed description of which types of products the tax code represents.
    pub description: String,
    /// Unique identifier for the object.
    pub id: TaxCodeId,
    /// A short name for the tax code.
    pub name: String,
}

impl Record for TaxCode {
    fn blank() -> Self {
        Self {
            description: blank(),
            id: blank(),
            name: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_code",
            constants: &[("object", Constant::Str("tax_code"))],
            fields: &[
                Field("description", REQUIRED),
                Field("id", REQUIRED),
                Field("name", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.description,
            1 => &self.id,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for TaxCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxCode);

impl Resource for TaxCode {
    type Id = TaxCodeId;
    const OBJECT: &'static str = "tax_code";
}
