// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `portal_flows_after_completion_hosted_confirmation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionHostedConfirmation {
    /// A custom message to display to the customer after the flow is completed.
    pub custom_message: Option<String>,
}

impl Record for PortalFlowsAfterCompletionHostedConfirmation {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_after_completion_hosted_confirmation",
            constants: &[],
            fields: &[Field("custom_message", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self { custom_message: blank() }
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
