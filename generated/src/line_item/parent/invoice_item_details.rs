// Written by `cargo xtask generate`. Do not edit.
//! What is in `parent.invoice_item_details` of [`LineItem`](crate::LineItem).

pub mod proration_details;

/// An object in `parent.invoice_item_details.proration_details` of [`LineItem`](crate::LineItem) and `parent.subscription_item_details.proration_details` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProrationDetails {
    /// For a credit proration `line_item`, the original debit line_items to which the credit proration
    /// applies.
    pub credited_items: Option<rt::Part<proration_details::CreditedItems>>,
}

impl rt::Blank for ProrationDetails {
    const BLANK: Self = Self {
        credited_items: rt::Blank::BLANK,
    };
}

impl rt::Record for ProrationDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_lines_common_proration_details",
            constants: &[],
            fields: &[rt::Field("credited_items", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.credited_items
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.credited_items
    }
}

rt::record_traits!(ProrationDetails);
