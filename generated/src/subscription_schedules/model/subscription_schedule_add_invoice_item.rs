// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank,
    debug,
};
use crate::{
    DiscountsResourceStackableDiscountWithDiscountEnd, PriceId,
    SubscriptionScheduleAddInvoiceItemPeriod, TaxRate,
};

/// An Add Invoice Item describes the prices and quantities that will be added as pending invoice
/// items when entering a phase.
///
/// The schema `subscription_schedule_add_invoice_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItem {
    /// Controls whether discounts apply to this invoice item. Defaults to true if no value is provided.
    pub discountable: Option<bool>,
    /// The stackable discounts that will be applied to the item.
    pub discounts: Vec<DiscountsResourceStackableDiscountWithDiscountEnd>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    pub period: Part<SubscriptionScheduleAddInvoiceItemPeriod>,
    /// ID of the price used to generate the invoice item.
    pub price: Expandable<PriceId>,
    /// The quantity of the invoice item.
    pub quantity: Option<i64>,
    /// The tax rates which apply to the item. When set, the `default_tax_rates` do not apply to this
    /// item.
    pub tax_rates: Option<Vec<TaxRate>>,
}

impl Record for SubscriptionScheduleAddInvoiceItem {
    fn blank() -> Self {
        Self {
            discountable: blank(),
            discounts: blank(),
            metadata: blank(),
            period: blank(),
            price: blank(),
            quantity: blank(),
            tax_rates: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedule_add_invoice_item",
            constants: &[],
            fields: &[
                Field("discountable", NULLABLE),
                Field("discounts", REQUIRED),
                Field("metadata", NULLABLE),
                Field("period", REQUIRED),
                Field("price", REQUIRED),
                Field("quantity", NULLABLE),
                Field("tax_rates", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.discountable,
            1 => &self.discounts,
            2 => &self.metadata,
            3 => &self.period,
            4 => &self.price,
            5 => &self.quantity,
            _ => &self.tax_rates,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.discountable,
            1 => &mut self.discounts,
            2 => &mut self.metadata,
            3 => &mut self.period,
            4 => &mut self.price,
            5 => &mut self.quantity,
            _ => &mut self.tax_rates,
        }
    }
}

impl std::fmt::Debug for SubscriptionScheduleAddInvoiceItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionScheduleAddInvoiceItem);
