// Written by `cargo xtask generate`. Do not edit.

/// A line item.
///
/// The object `item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    pub adjustable_quantity: Option<rt::Part<crate::item::AdjustableQuantity>>,
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
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users. Defaults to
    /// product name.
    pub description: Option<String>,
    /// The discounts applied to the line item.
    pub discounts: Option<Vec<crate::item::Discount>>,
    /// Unique identifier for the object.
    pub id: crate::ids::ItemId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The price used to generate the line item.
    pub price: Option<rt::Part<crate::Price>>,
    /// The quantity of products being purchased.
    pub quantity: Option<i64>,
    /// The taxes applied to the line item.
    pub taxes: Option<Vec<crate::item::Tax>>,
}

impl rt::Record for Item {
    fn blank() -> Self {
        Self {
            adjustable_quantity: rt::blank(),
            amount_discount: rt::blank(),
            amount_subtotal: rt::blank(),
            amount_tax: rt::blank(),
            amount_total: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            discounts: rt::blank(),
            id: rt::blank(),
            metadata: rt::blank(),
            price: rt::blank(),
            quantity: rt::blank(),
            taxes: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "item",
            constants: &[("object", rt::Constant::Str("item"))],
            fields: &[
                rt::Field("adjustable_quantity", rt::NULLABLE),
                rt::Field("amount_discount", rt::REQUIRED),
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_tax", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discounts", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("price", rt::NULLABLE),
                rt::Field("quantity", rt::NULLABLE),
                rt::Field("taxes", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Item);

impl rt::Resource for Item {
    type Id = crate::ids::ItemId;
    const OBJECT: &'static str = "item";
}
