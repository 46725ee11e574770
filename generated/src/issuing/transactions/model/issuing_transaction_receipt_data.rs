// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_receipt_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionReceiptData {
    /// The description of the item. The maximum length of this field is 26 characters.
    pub description: Option<String>,
    /// The quantity of the item.
    pub quantity: Option<f64>,
    /// The total for this line item in cents.
    pub total: Option<i64>,
    /// The unit cost of the item in cents.
    pub unit_cost: Option<i64>,
}

impl Blank for IssuingTransactionReceiptData {
    const BLANK: Self = Self {
        description: Blank::BLANK,
        quantity: Blank::BLANK,
        total: Blank::BLANK,
        unit_cost: Blank::BLANK,
    };
}

impl Record for IssuingTransactionReceiptData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_receipt_data",
            constants: &[],
            fields: &[
                Field("description", NULLABLE),
                Field("quantity", NULLABLE),
                Field("total", NULLABLE),
                Field("unit_cost", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.description,
            1 => &self.quantity,
            2 => &self.total,
            _ => &self.unit_cost,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.quantity,
            2 => &mut self.total,
            _ => &mut self.unit_cost,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionReceiptData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionReceiptData);
