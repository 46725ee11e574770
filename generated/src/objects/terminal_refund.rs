// Written by `cargo xtask generate`. Do not edit.

/// A Refund object returned by the Terminal refunds API.
///
/// The object `terminal.refund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalRefund {}

impl rt::Blank for TerminalRefund {
    const BLANK: Self = Self {};
}

impl rt::Record for TerminalRefund {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal.refund",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

rt::record_traits!(TerminalRefund);
