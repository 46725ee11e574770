// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Field, Metadata, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, blank, debug,
};
use crate::{
    ItemId, LineItemsAdjustableQuantity, LineItemsDiscountAmount, LineItemsTaxAmount,
    Price,
};

/// A line item.
///
/// The schema `item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    pub adjustable_quantity: Option<Part<LineItemsAdjustableQuantity>>,
    /// Total discount amount applied. If no discounts were applied, defaults to 0.
    pub amount_discount: i64,
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total tax amount applied. If no tax was applied, defaults to 0.
    pub amount_tax: i64,
    /// Total after discounts and taxes.
    pub amount_total: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users. Defaults to
    /// product name.
    pub description: Option<String>,
    /// The discounts applied to the line item.
    pub discounts: Option<Vec<LineItemsDiscountAmount>>,
    /// Unique identifier for the object.
    pub id: ItemId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The price used to generate the line item.
    pub price: Option<Part<Price>>,
    /// The quantity of products being purchased.
    pub quantity: Option<i64>,
    /// The taxes applied to the line item.
    pub taxes: Option<Vec<LineItemsTaxAmount>>,
}

impl Record for Item {
    fn blank() -> Self {
        Self {
            adjustable_quantity: blank(),
            amount_discount: blank(),
            amount_subtotal: blank(),
            amount_tax: blank(),
            amount_total: blank(),
            currency: blank(),
            description: blank(),
            discounts: blank(),
            id: blank(),
            metadata: blank(),
            price: blank(),
            quantity: blank(),
            taxes: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "item",
            constants: &[("object", Constant::Str("item"))],
            fields: &[
                Field("adjustable_quantity", NULLABLE),
                Field("amount_discount", REQUIRED),
                Field("amount_subtotal", REQUIRED),
                Field("amount_tax", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("discounts", OPTIONAL),
                Field("id", REQUIRED),
                Field("metadata", NULLABLE),
                Field("price", NULLABLE),
                Field("quantity", NULLABLE),
                Field("taxes", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.adjustable_quantity,
            1 => &self.amount_discount,
            2 => &self.amount_subtotal,
            3 => &self.amount_tax,
            4 => &self.amount_total,
            5 => &self.currency,
            6 => &self.description,
            7 => &self.discounts,
            8 => &self.id,
            9 => &self.metadata,
            10 => &self.price,
            11 => &self.quantity,
            _ => &self.taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.adjustable_quantity,
            1 => &mut self.amount_discount,
            2 => &mut self.amount_subtotal,
            3 => &mut self.amount_tax,
            4 => &mut self.amount_total,
            5 => &mut self.currency,
            6 => &mut self.description,
            7 => &mut self.discounts,
            8 => &mut self.id,
            9 => &mut self.metadata,
            10 => &mut self.price,
            11 => &mut self.quantity,
            _ => &mut self.taxes,
        }
    }
}

impl std::fmt::Debug for Item {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Item);

impl Resource for Item {
    type Id = ItemId;
    const OBJECT: &'static str = "item";
}
