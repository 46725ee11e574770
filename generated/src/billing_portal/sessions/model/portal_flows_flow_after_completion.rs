// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PortalFlowsAfterCompletionHostedConfirmation, PortalFlowsAfterCompletionRedirect,
};

/// The schema `portal_flows_flow_after_completion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsFlowAfterCompletion {
    /// Configuration when `after_completion.type=hosted_confirmation`.
    pub hosted_confirmation: Option<Part<PortalFlowsAfterCompletionHostedConfirmation>>,
    /// Configuration when `after_completion.type=redirect`.
    pub redirect: Option<Part<PortalFlowsAfterCompletionRedirect>>,
    /// The specified type of behavior after the flow is completed.
    pub type_: PortalFlowsFlowAfterCompletionType,
}

impl Blank for PortalFlowsFlowAfterCompletion {
    const BLANK: Self = Self {
        hosted_confirmation: Blank::BLANK,
        redirect: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PortalFlowsFlowAfterCompletion {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_flow_after_completion",
            constants: &[],
            fields: &[
                Field("hosted_confirmation", NULLABLE),
                Field("redirect", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.hosted_confirmation,
            1 => &self.redirect,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.hosted_confirmation,
            1 => &mut self.redirect,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PortalFlowsFlowAfterCompletion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsFlowAfterCompletion);

/// The specified type of behavior after the flow is completed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortalFlowsFlowAfterCompletionType {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `portal_homepage`
    PortalHomepage,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PortalFlowsFlowAfterCompletionType {
    HostedConfirmation = "hosted_confirmation",
    PortalHomepage = "portal_homepage",
    Redirect = "redirect",
});
