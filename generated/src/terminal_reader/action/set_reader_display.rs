// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.set_reader_display` of [`TerminalReader`](crate::TerminalReader).

pub mod cart;

/// Represents a cart to be displayed on the reader
///
/// An object in `action.set_reader_display.cart` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cart {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// List of line items in the cart.
    pub line_items: Vec<cart::LineItem>,
    /// Tax amount for the entire cart. A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub tax: Option<i64>,
    /// Total amount for the entire cart, including tax. A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub total: i64,
}

impl rt::Blank for Cart {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        line_items: rt::Blank::BLANK,
        tax: rt::Blank::BLANK,
        total: rt::Blank::BLANK,
    };
}

impl rt::Record for Cart {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_cart",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("line_items", rt::REQUIRED),
                rt::Field("tax", rt::NULLABLE),
                rt::Field("total", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            1 => &self.line_items,
            2 => &self.tax,
            _ => &self.total,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.line_items,
            2 => &mut self.tax,
            _ => &mut self.total,
        }
    }
}

rt::record_traits!(Cart);
