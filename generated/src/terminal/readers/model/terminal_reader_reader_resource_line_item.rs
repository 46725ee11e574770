// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Represents a line item to be displayed on the reader
///
/// The schema `terminal_reader_reader_resource_line_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceLineItem {
    /// The amount of the line item. A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Description of the line item.
    pub description: String,
    /// The quantity of the line item.
    pub quantity: i64,
}

impl Blank for TerminalReaderReaderResourceLineItem {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        description: Blank::BLANK,
        quantity: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceLineItem {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_line_item",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("description", REQUIRED),
                Field("quantity", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.description,
            _ => &self.quantity,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.description,
            _ => &mut self.quantity,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceLineItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceLineItem);
