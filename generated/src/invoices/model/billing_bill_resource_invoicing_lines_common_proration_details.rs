// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::BillingBillResourceInvoicingLinesCommonCreditedItems;

/// The schema `billing_bill_resource_invoicing_lines_common_proration_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingLinesCommonProrationDetails {
    /// For a credit proration `line_item`, the original debit line_items to which the credit proration
    /// applies.
    pub credited_items: Option<
        Part<BillingBillResourceInvoicingLinesCommonCreditedItems>,
    >,
}

impl Blank for BillingBillResourceInvoicingLinesCommonProrationDetails {
    const BLANK: Self = Self {
        credited_items: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoicingLinesCommonProrationDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_lines_common_proration_details",
            constants: &[],
            fields: &[Field("credited_items", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.credited_items
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.credited_items
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingLinesCommonProrationDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingLinesCommonProrationDetails);
