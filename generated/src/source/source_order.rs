// Written by `cargo xtask generate`. Do not edit.
//! What is in `source_order` of [`Source`](crate::Source).

pub mod shipping;
pub use crate::charge::Shipping;

/// An object in `source_order.items[]` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
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

impl rt::Blank for Item {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        parent: rt::Blank::BLANK,
        quantity: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Item {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_order_item",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("parent", rt::NULLABLE),
                rt::Field("quantity", rt::OPTIONAL),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            3 => &self.parent,
            4 => &self.quantity,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Item);
