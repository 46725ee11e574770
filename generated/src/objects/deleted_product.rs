// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_product`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedProduct {
    /// Unique identifier for the object.
    pub id: crate::ids::ProductId,
}

impl rt::Record for DeletedProduct {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_product",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("product")),
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

rt::record_traits!(DeletedProduct);
