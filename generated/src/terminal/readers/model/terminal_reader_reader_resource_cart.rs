// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TerminalReaderReaderResourceLineItem;

/// Represents a cart to be displayed on the reader
///
/// The schema `terminal_reader_reader_resource_cart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceCart {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// List of line items in the cart.
    pub line_items: Vec<TerminalReaderReaderResourceLineItem>,
    /// Tax amount for the entire cart. A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub tax: Option<i64>,
    /// Total amount for the entire cart, including tax. A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub total: i64,
}

impl Blank for TerminalReaderReaderResourceCart {
    const BLANK: Self = Self {
        currency: Blank::BLANK,
        line_items: Blank::BLANK,
        tax: Blank::BLANK,
        total: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceCart {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_cart",
            constants: &[],
            fields: &[
                Field("currency", REQUIRED),
                Field("line_items", REQUIRED),
                Field("tax", NULLABLE),
                Field("total", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency,
            1 => &self.line_items,
            2 => &self.tax,
            _ => &self.total,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.line_items,
            2 => &mut self.tax,
            _ => &mut self.total,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceCart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceCart);
