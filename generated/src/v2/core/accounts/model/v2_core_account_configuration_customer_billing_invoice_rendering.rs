// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::AmountTaxDisplay;

/// Default invoice PDF rendering options.
///
/// The object at `v2.core.account/configuration/customer/billing/invoice/rendering`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    /// Indicates whether displayed line item prices and amounts on invoice PDFs include inclusive tax
    /// amounts. Must be either `include_inclusive_tax` or `exclude_tax`.
    pub amount_tax_display: Option<AmountTaxDisplay>,
    /// ID of the invoice rendering template to use for future invoices.
    pub template: Option<String>,
}

impl Blank for V2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    const BLANK: Self = Self {
        amount_tax_display: Blank::BLANK,
        template: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("amount_tax_display", OPTIONAL), Field("template", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_tax_display,
            _ => &self.template,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_tax_display,
            _ => &mut self.template,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerBillingInvoiceRendering);
