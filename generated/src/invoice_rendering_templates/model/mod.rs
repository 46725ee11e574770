// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod invoice_rendering_template;

pub use self::invoice_rendering_template::{
    InvoiceRenderingTemplate, InvoiceRenderingTemplateStatus,
};
