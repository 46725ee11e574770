// Written by `cargo xtask generate`. Do not edit.

/// Invoice Rendering Templates are used to configure how invoices are rendered on surfaces like the
/// PDF. Invoice Rendering Templates can be created from within the Dashboard, and they can be used
/// over the API when creating invoices.
///
/// The object `invoice_rendering_template`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRenderingTemplate {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::InvoiceRenderingTemplateId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// A brief description of the template, hidden from customers
    pub nickname: Option<String>,
    /// The status of the template, one of `active` or `archived`.
    pub status: crate::invoice_rendering_template::Status,
    /// Version of this template; version increases by one when an update on the template changes any
    /// field that controls invoice rendering
    pub version: i64,
}

impl rt::Record for InvoiceRenderingTemplate {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            nickname: rt::blank(),
            status: rt::blank(),
            version: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_rendering_template",
            constants: &[("object", rt::Constant::Str("invoice_rendering_template"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("nickname", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("version", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.metadata,
            4 => &self.nickname,
            5 => &self.status,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.metadata,
            4 => &mut self.nickname,
            5 => &mut self.status,
            _ => &mut self.version,
        }
    }
}

rt::record_traits!(InvoiceRenderingTemplate);

impl rt::Resource for InvoiceRenderingTemplate {
    type Id = crate::ids::InvoiceRenderingTemplateId;
    const OBJECT: &'static str = "invoice_rendering_template";
}
