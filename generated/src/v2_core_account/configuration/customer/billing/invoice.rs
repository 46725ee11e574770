// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.billing.invoice` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod rendering;
pub use crate::invoice::CustomField;

/// Default invoice PDF rendering options.
///
/// An object in `configuration.customer.billing.invoice.rendering` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Rendering {
    /// Indicates whether displayed line item prices and amounts on invoice PDFs include inclusive tax
    /// amounts. Must be either `include_inclusive_tax` or `exclude_tax`.
    pub amount_tax_display: Option<rendering::AmountTaxDisplay>,
    /// ID of the invoice rendering template to use for future invoices.
    pub template: Option<String>,
}

impl rt::Blank for Rendering {
    const BLANK: Self = Self {
        amount_tax_display: rt::Blank::BLANK,
        template: rt::Blank::BLANK,
    };
}

impl rt::Record for Rendering {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("amount_tax_display", rt::OPTIONAL),
                rt::Field("template", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_tax_display,
            _ => &self.template,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_tax_display,
            _ => &mut self.template,
        }
    }
}

rt::record_traits!(Rendering);
