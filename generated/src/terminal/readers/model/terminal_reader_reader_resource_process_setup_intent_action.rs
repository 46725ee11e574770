// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{SetupIntentId, TerminalReaderReaderResourceProcessSetupConfig};

/// Represents a reader action to process a setup intent
///
/// The schema `terminal_reader_reader_resource_process_setup_intent_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceProcessSetupIntentAction {
    /// ID of a card PaymentMethod generated from the card_present PaymentMethod that may be attached to
    /// a Customer for future transactions. Only present if it was possible to generate a card
    /// PaymentMethod.
    pub generated_card: Option<String>,
    pub process_config: Option<Part<TerminalReaderReaderResourceProcessSetupConfig>>,
    /// Most recent SetupIntent processed by the reader.
    pub setup_intent: Expandable<SetupIntentId>,
}

impl Record for TerminalReaderReaderResourceProcessSetupIntentAction {
    fn blank() -> Self {
        Self {
            generated_card: blank(),
            process_config: blank(),
            setup_intent: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_process_setup_intent_action",
            constants: &[],
            fields: &[
                Field("generated_card", OPTIONAL),
                Field("process_config", OPTIONAL),
                Field("setup_intent", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.generated_card,
            1 => &self.process_config,
            _ => &self.setup_intent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.generated_card,
            1 => &mut self.process_config,
            _ => &mut self.setup_intent,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceProcessSetupIntentAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceProcessSetupIntentAction);
