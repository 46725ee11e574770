// Written by `cargo xtask generate`. Do not edit.
//! What is in `invoice_creation` of [`CheckoutSession`](crate::CheckoutSession).

pub mod invoice_data;

/// An object in `invoice_creation.invoice_data` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceData {
    /// The account tax IDs associated with the invoice.
    pub account_tax_ids: Option<Vec<rt::Expandable<crate::ids::TaxIdId>>>,
    /// Custom fields displayed on the invoice.
    pub custom_fields: Option<Vec<crate::invoice::CustomField>>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Footer displayed on the invoice.
    pub footer: Option<String>,
    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    pub issuer: Option<rt::Part<invoice_data::Issuer>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Options for invoice PDF rendering.
    pub rendering_options: Option<
        rt::Part<crate::customer::invoice_settings::RenderingOptions>,
    >,
}

impl rt::Blank for InvoiceData {
    const BLANK: Self = Self {
        account_tax_ids: rt::Blank::BLANK,
        custom_fields: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        footer: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        rendering_options: rt::Blank::BLANK,
    };
}

impl rt::Record for InvoiceData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_invoice_settings",
            constants: &[],
            fields: &[
                rt::Field("account_tax_ids", rt::NULLABLE),
                rt::Field("custom_fields", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("footer", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("rendering_options", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_tax_ids,
            1 => &self.custom_fields,
            2 => &self.description,
            3 => &self.footer,
            4 => &self.issuer,
            5 => &self.metadata,
            _ => &self.rendering_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_tax_ids,
            1 => &mut self.custom_fields,
            2 => &mut self.description,
            3 => &mut self.footer,
            4 => &mut self.issuer,
            5 => &mut self.metadata,
            _ => &mut self.rendering_options,
        }
    }
}

rt::record_traits!(InvoiceData);
