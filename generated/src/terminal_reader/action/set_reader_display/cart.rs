// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.set_reader_display.cart` of [`TerminalReader`](crate::TerminalReader).

/// Represents a line item to be displayed on the reader
///
/// An object in `action.set_reader_display.cart.line_items[]` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItem {
    /// The amount of the line item. A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Description of the line item.
    pub description: String,
    /// The quantity of the line item.
    pub quantity: i64,
}

impl rt::Blank for LineItem {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        quantity: rt::Blank::BLANK,
    };
}

impl rt::Record for LineItem {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_line_item",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
                rt::Field("quantity", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.description,
            _ => &self.quantity,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.description,
            _ => &mut self.quantity,
        }
    }
}

rt::record_traits!(LineItem);
