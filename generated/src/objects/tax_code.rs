// Written by `cargo xtask generate`. Do not edit.

/// [Tax codes](https://docs.stripe.com/tax/tax-categories) classify goods and services for tax
/// purposes.
///
/// The object `tax_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCode {
    /// A detailed description of which types of products the tax code represents.
    pub description: String,
    /// Unique identifier for the object.
    pub id: crate::ids::TaxCodeId,
    /// A short name for the tax code.
    pub name: String,
}

impl rt::Record for TaxCode {
    fn blank() -> Self {
        Self {
            description: rt::blank(),
            id: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_code",
            constants: &[("object", rt::Constant::Str("tax_code"))],
            fields: &[
                rt::Field("description", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.description,
            1 => &self.id,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

rt::record_traits!(TaxCode);

impl rt::Resource for TaxCode {
    type Id = crate::ids::TaxCodeId;
    const OBJECT: &'static str = "tax_code";
}
