// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::TerminalReaderReaderResourceCart;

/// Represents a reader action to set the reader display
///
/// The schema `terminal_reader_reader_resource_set_reader_display_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceSetReaderDisplayAction {
    /// Cart object to be displayed by the reader, including line items, amounts, and currency.
    pub cart: Option<Part<TerminalReaderReaderResourceCart>>,
}

impl Blank for TerminalReaderReaderResourceSetReaderDisplayAction {
    const BLANK: Self = Self { cart: Blank::BLANK };
}

impl Record for TerminalReaderReaderResourceSetReaderDisplayAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_set_reader_display_action",
            constants: &[("type", Constant::Str("cart"))],
            fields: &[Field("cart", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.cart
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.cart
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceSetReaderDisplayAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceSetReaderDisplayAction);
