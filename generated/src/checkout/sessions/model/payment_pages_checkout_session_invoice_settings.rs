// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, Metadata, NULLABLE, Part, Place, Record, Shape, boxed,
    debug,
};
use crate::{
    ConnectAccountReference, InvoiceSettingCheckoutRenderingOptions,
    InvoiceSettingCustomField, TaxIdId,
};

/// The schema `payment_pages_checkout_session_invoice_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionInvoiceSettings {
    /// The account tax IDs associated with the invoice.
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Custom fields displayed on the invoice.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Footer displayed on the invoice.
    pub footer: Option<String>,
    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    pub issuer: Option<Part<ConnectAccountReference>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Options for invoice PDF rendering.
    pub rendering_options: Option<Part<InvoiceSettingCheckoutRenderingOptions>>,
}

impl Blank for PaymentPagesCheckoutSessionInvoiceSettings {
    const BLANK: Self = Self {
        account_tax_ids: Blank::BLANK,
        custom_fields: Blank::BLANK,
        description: Blank::BLANK,
        footer: Blank::BLANK,
        issuer: Blank::BLANK,
        metadata: Blank::BLANK,
        rendering_options: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionInvoiceSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_invoice_settings",
            constants: &[],
            fields: &[
                Field("account_tax_ids", NULLABLE),
                Field("custom_fields", NULLABLE),
                Field("description", NULLABLE),
                Field("footer", NULLABLE),
                Field("issuer", NULLABLE),
                Field("metadata", NULLABLE),
                Field("rendering_options", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for PaymentPagesCheckoutSessionInvoiceSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionInvoiceSettings);
