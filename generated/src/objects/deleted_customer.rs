// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_customer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedCustomer {
    /// Unique identifier for the object.
    pub id: crate::ids::CustomerId,
}

impl rt::Record for DeletedCustomer {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_customer",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("customer")),
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

rt::record_traits!(DeletedCustomer);
