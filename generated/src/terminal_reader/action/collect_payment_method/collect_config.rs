// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.collect_payment_method.collect_config` of [`TerminalReader`](crate::TerminalReader).

/// Represents a per-transaction tipping configuration
///
/// An object in `action.collect_payment_method.collect_config.tipping` of [`TerminalReader`](crate::TerminalReader) and `action.process_payment_intent.process_config.tipping` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tipping {
    /// Amount used to calculate tip suggestions on tipping selection screen for this transaction. Must
    /// be a positive integer in the smallest currency unit (e.g., 100 cents to represent $1.00 or 100
    /// to represent ¥100, a zero-decimal currency).
    pub amount_eligible: Option<i64>,
}

impl rt::Blank for Tipping {
    const BLANK: Self = Self {
        amount_eligible: rt::Blank::BLANK,
    };
}

impl rt::Record for Tipping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_tipping_config",
            constants: &[],
            fields: &[rt::Field("amount_eligible", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.amount_eligible
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.amount_eligible
    }
}

rt::record_traits!(Tipping);
