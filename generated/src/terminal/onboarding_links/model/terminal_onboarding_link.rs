// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TerminalOnboardingLinkLinkOptions;

/// Returns redirect links used for onboarding onto Tap to Pay on iPhone.
///
/// The schema `terminal.onboarding_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLink {
    pub link_options: TerminalOnboardingLinkLinkOptions,
    /// Stripe account ID to generate the link for.
    pub on_behalf_of: Option<String>,
    /// The link passed back to the user for their onboarding.
    pub redirect_url: String,
}

impl Blank for TerminalOnboardingLink {
    const BLANK: Self = Self {
        link_options: Blank::BLANK,
        on_behalf_of: Blank::BLANK,
        redirect_url: Blank::BLANK,
    };
}

impl Record for TerminalOnboardingLink {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal.onboarding_link",
            constants: &[
                ("link_type", Constant::Str("apple_terms_and_conditions")),
                ("object", Constant::Str("terminal.onboarding_link")),
            ],
            fields: &[
                Field("link_options", REQUIRED),
                Field("on_behalf_of", NULLABLE),
                Field("redirect_url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.link_options,
            1 => &self.on_behalf_of,
            _ => &self.redirect_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.link_options,
            1 => &mut self.on_behalf_of,
            _ => &mut self.redirect_url,
        }
    }
}

impl std::fmt::Debug for TerminalOnboardingLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalOnboardingLink);
