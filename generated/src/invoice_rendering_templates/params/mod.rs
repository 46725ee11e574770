// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_invoice_rendering_template_status;
pub use self::list_invoice_rendering_template_status::ListInvoiceRenderingTemplateStatus;
