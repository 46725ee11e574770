// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `source_order_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOrderItem {
    /// The amount (price) for this order item.
    pub amount: Option<i64>,
    /// This currency of this order item. Required when `amount` is present.
    pub currency: Option<String>,
    /// Human-readable description for this order item.
    pub description: Option<String>,
    /// The ID of the associated object for this line item. Expandable if not null (e.g., expandable to
    /// a SKU).
    pub parent: Option<String>,
    /// The quantity of this order item. When type is `sku`, this is the number of instances of the SKU
    /// to be ordered.
    pub quantity: Option<i64>,
    /// The type of this order item. Must be `sku`, `tax`, or `shipping`.
    pub type_: Option<String>,
}

impl Blank for SourceOrderItem {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        description: Blank::BLANK,
        parent: Blank::BLANK,
        quantity: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for SourceOrderItem {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_order_item",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("currency", NULLABLE),
                Field("description", NULLABLE),
                Field("parent", NULLABLE),
                Field("quantity", OPTIONAL),
                Field("type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            3 => &self.parent,
            4 => &self.quantity,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.description,
            3 => &mut self.parent,
            4 => &mut self.quantity,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for SourceOrderItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceOrderItem);
