// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_invoiceitem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedInvoiceitem {
    /// Unique identifier for the object.
    pub id: crate::ids::InvoiceitemId,
}

impl rt::Record for DeletedInvoiceitem {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_invoiceitem",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("invoiceitem")),
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

rt::record_traits!(DeletedInvoiceitem);
