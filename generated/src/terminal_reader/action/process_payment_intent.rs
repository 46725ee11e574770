// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.process_payment_intent` of [`TerminalReader`](crate::TerminalReader).

pub use crate::terminal_reader::action::collect_payment_method::collect_config as process_config;

/// Represents a per-transaction override of a reader configuration
///
/// An object in `action.process_payment_intent.process_config` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessConfig {
    /// Enable customer-initiated cancellation when processing this payment.
    pub enable_customer_cancellation: Option<bool>,
    /// If the customer doesn't abandon authenticating the payment, they're redirected to this URL after
    /// completion.
    pub return_url: Option<String>,
    /// Override showing a tipping selection screen on this transaction.
    pub skip_tipping: Option<bool>,
    pub tipping: Option<
        rt::Part<
            crate::terminal_reader::action::collect_payment_method::collect_config::Tipping,
        >,
    >,
}

impl rt::Blank for ProcessConfig {
    const BLANK: Self = Self {
        enable_customer_cancellation: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
        skip_tipping: rt::Blank::BLANK,
        tipping: rt::Blank::BLANK,
    };
}

impl rt::Record for ProcessConfig {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_process_config",
            constants: &[],
            fields: &[
                rt::Field("enable_customer_cancellation", rt::OPTIONAL),
                rt::Field("return_url", rt::OPTIONAL),
                rt::Field("skip_tipping", rt::OPTIONAL),
                rt::Field("tipping", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enable_customer_cancellation,
            1 => &self.return_url,
            2 => &self.skip_tipping,
            _ => &self.tipping,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enable_customer_cancellation,
            1 => &mut self.return_url,
            2 => &mut self.skip_tipping,
            _ => &mut self.tipping,
        }
    }
}

rt::record_traits!(ProcessConfig);
