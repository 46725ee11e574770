// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_tax_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTaxId {
    /// Unique identifier for the object.
    pub id: crate::ids::TaxIdId,
}

impl rt::Record for DeletedTaxId {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_tax_id",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("tax_id")),
            ],
            fields: &[rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(DeletedTaxId);
