// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxTransactionLineItem`](crate::TaxTransactionLineItem).

/// An object in `reversal` of [`TaxTransactionLineItem`](crate::TaxTransactionLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Reversal {
    /// The `id` of the line item to reverse in the original transaction.
    pub original_line_item: String,
}

impl rt::Blank for Reversal {
    const BLANK: Self = Self {
        original_line_item: rt::Blank::BLANK,
    };
}

impl rt::Record for Reversal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_transaction_line_item_resource_reversal",
            constants: &[],
            fields: &[rt::Field("original_line_item", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.original_line_item
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.original_line_item
    }
}

rt::record_traits!(Reversal);

/// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
/// includes taxes.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
});

/// If `reversal`, this line item reverses an earlier transaction.
#[non_exhaustive]
pub enum Type {
    /// `reversal`
    Reversal,
    /// `transaction`
    Transaction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Reversal = "reversal",
    Transaction = "transaction",
});
