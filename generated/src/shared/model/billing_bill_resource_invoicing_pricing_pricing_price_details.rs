// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::PriceId;

/// The schema `billing_bill_resource_invoicing_pricing_pricing_price_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingPricingPricingPriceDetails {
    /// The ID of the price this item is associated with.
    pub price: Expandable<PriceId>,
    /// The ID of the product this item is associated with.
    pub product: String,
}

impl Record for BillingBillResourceInvoicingPricingPricingPriceDetails {
    fn blank() -> Self {
        Self {
            price: blank(),
            product: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_pricing_pricing_price_details",
            constants: &[],
            fields: &[Field("price", REQUIRED), Field("product", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.price,
            _ => &self.product,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.price,
            _ => &mut self.product,
        }
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingPricingPricingPriceDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingPricingPricingPriceDetails);
