// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_invoice`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedInvoice {
    /// Unique identifier for the object.
    pub id: crate::ids::InvoiceId,
}

impl rt::Record for DeletedInvoice {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_invoice",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("invoice")),
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

rt::record_traits!(DeletedInvoice);
