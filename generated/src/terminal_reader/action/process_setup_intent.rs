// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.process_setup_intent` of [`TerminalReader`](crate::TerminalReader).

/// Represents a per-setup override of a reader configuration
///
/// An object in `action.process_setup_intent.process_config` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessConfig {
    /// Enable customer-initiated cancellation when processing this SetupIntent.
    pub enable_customer_cancellation: Option<bool>,
}

impl rt::Blank for ProcessConfig {
    const BLANK: Self = Self {
        enable_customer_cancellation: rt::Blank::BLANK,
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
            name: "terminal_reader_reader_resource_process_setup_config",
            constants: &[],
            fields: &[rt::Field("enable_customer_cancellation", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enable_customer_cancellation
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enable_customer_cancellation
    }
}

rt::record_traits!(ProcessConfig);
