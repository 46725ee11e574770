// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Metadata, NULLABLE, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::InvoiceRenderingTemplateId;

/// Invoice Rendering Templates are used to configure how invoices are rendered on surfaces like the
/// PDF. Invoice Rendering Templates can be created from within the Dashboard, and they can be used
/// over the API when creating invoices.
///
/// The schema `invoice_rendering_template`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRenderingTemplate {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: InvoiceRenderingTemplateId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// A brief description of the template, hidden from customers
    pub nickname: Option<String>,
    /// The status of the template, one of `active` or `archived`.
    pub status: InvoiceRenderingTemplateStatus,
    /// Version of this template; version increases by one when an update on the template changes any
    /// field that controls invoice rendering
    pub version: i64,
}

impl Record for InvoiceRenderingTemplate {
    fn blank() -> Self {
        Self {
            created: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            nickname: blank(),
            status: blank(),
            version: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_rendering_template",
            constants: &[("object", Constant::Str("invoice_rendering_template"))],
            fields: &[
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("nickname", NULLABLE),
                Field("status", REQUIRED),
                Field("version", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for InvoiceRenderingTemplate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceRenderingTemplate);

impl Resource for InvoiceRenderingTemplate {
    type Id = InvoiceRenderingTemplateId;
    const OBJECT: &'static str = "invoice_rendering_template";
}

/// The status of the template, one of `active` or `archived`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceRenderingTemplateStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceRenderingTemplateStatus {
    Active = "active",
    Archived = "archived",
});
