// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::TerminalOnboardingLinkAppleTermsAndConditions;

/// Link type options associated with the current onboarding link object.
///
/// The schema `terminal_onboarding_link_link_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLinkLinkOptions {
    /// The options associated with the Apple Terms and Conditions link type.
    pub apple_terms_and_conditions: Option<
        Part<TerminalOnboardingLinkAppleTermsAndConditions>,
    >,
}

impl Blank for TerminalOnboardingLinkLinkOptions {
    const BLANK: Self = Self {
        apple_terms_and_conditions: Blank::BLANK,
    };
}

impl Record for TerminalOnboardingLinkLinkOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_onboarding_link_link_options",
            constants: &[],
            fields: &[Field("apple_terms_and_conditions", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.apple_terms_and_conditions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.apple_terms_and_conditions
    }
}

impl std::fmt::Debug for TerminalOnboardingLinkLinkOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalOnboardingLinkLinkOptions);
