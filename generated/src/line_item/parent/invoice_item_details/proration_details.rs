// Written by `cargo xtask generate`. Do not edit.
//! What is in `parent.invoice_item_details.proration_details` of [`LineItem`](crate::LineItem).

/// An object in `parent.invoice_item_details.proration_details.credited_items` of [`LineItem`](crate::LineItem) and `parent.subscription_item_details.proration_details.credited_items` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditedItems {
    /// Invoice containing the credited invoice line items
    pub invoice: String,
    /// Credited invoice line items
    pub invoice_line_items: Vec<String>,
}

impl rt::Blank for CreditedItems {
    const BLANK: Self = Self {
        invoice: rt::Blank::BLANK,
        invoice_line_items: rt::Blank::BLANK,
    };
}

impl rt::Record for CreditedItems {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_lines_common_credited_items",
            constants: &[],
            fields: &[
                rt::Field("invoice", rt::REQUIRED),
                rt::Field("invoice_line_items", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice,
            _ => &self.invoice_line_items,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice,
            _ => &mut self.invoice_line_items,
        }
    }
}

rt::record_traits!(CreditedItems);
