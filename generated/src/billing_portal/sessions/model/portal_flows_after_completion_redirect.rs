// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `portal_flows_after_completion_redirect`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsAfterCompletionRedirect {
    /// The URL the customer will be redirected to after the flow is completed.
    pub return_url: String,
}

impl Blank for PortalFlowsAfterCompletionRedirect {
    const BLANK: Self = Self { return_url: Blank::BLANK };
}

impl Record for PortalFlowsAfterCompletionRedirect {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_after_completion_redirect",
            constants: &[],
            fields: &[Field("return_url", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.return_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.return_url
    }
}

impl std::fmt::Debug for PortalFlowsAfterCompletionRedirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsAfterCompletionRedirect);
