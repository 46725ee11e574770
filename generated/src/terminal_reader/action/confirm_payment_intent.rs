// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.confirm_payment_intent` of [`TerminalReader`](crate::TerminalReader).

/// Represents a per-transaction override of a reader configuration
///
/// An object in `action.confirm_payment_intent.confirm_config` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmConfig {
    /// If the customer doesn't abandon authenticating the payment, they're redirected to this URL after
    /// completion.
    pub return_url: Option<String>,
}

impl rt::Blank for ConfirmConfig {
    const BLANK: Self = Self {
        return_url: rt::Blank::BLANK,
    };
}

impl rt::Record for ConfirmConfig {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_confirm_config",
            constants: &[],
            fields: &[rt::Field("return_url", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.return_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.return_url
    }
}

rt::record_traits!(ConfirmConfig);
