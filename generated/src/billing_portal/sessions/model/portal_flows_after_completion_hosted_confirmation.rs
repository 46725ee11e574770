// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `portal_flows_after_completion_hosted_confirmation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionHostedConfirmation {
    /// A custom message to display to the customer after the flow is completed.
    pub custom_message: Option<String>,
}

impl Blank for PortalFlowsAfterCompletionHostedConfirmation {
    const BLANK: Self = Self {
        custom_message: Blank::BLANK,
    };
}

impl Record for PortalFlowsAfterCompletionHostedConfirmation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_after_completion_hosted_confirmation",
            constants: &[],
            fields: &[Field("custom_message", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.custom_message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.custom_message
    }
}

impl std::fmt::Debug for PortalFlowsAfterCompletionHostedConfirmation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsAfterCompletionHostedConfirmation);
