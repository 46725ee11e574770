// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Decimal, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape,
    boxed, debug,
};
use crate::BillingBillResourceInvoicingPricingPricingPriceDetails;

/// The schema `billing_bill_resource_invoicing_pricing_pricing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingPricingPricing {
    pub price_details: Option<
        Part<BillingBillResourceInvoicingPricingPricingPriceDetails>,
    >,
    /// The unit amount (in the `currency` specified) of the item which contains a decimal value with at
    /// most 12 decimal places.
    pub unit_amount_decimal: Option<Decimal>,
}

impl Blank for BillingBillResourceInvoicingPricingPricing {
    const BLANK: Self = Self {
        price_details: Blank::BLANK,
        unit_amount_decimal: Blank::BLANK,
    };
}

impl Record for BillingBillResourceInvoicingPricingPricing {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_pricing_pricing",
            constants: &[("type", Constant::Str("price_details"))],
            fields: &[
                Field("price_details", OPTIONAL),
                Field("unit_amount_decimal", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.price_details,
            _ => &self.unit_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.price_details,
            _ => &mut self.unit_amount_decimal,
        }
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingPricingPricing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingPricingPricing);
