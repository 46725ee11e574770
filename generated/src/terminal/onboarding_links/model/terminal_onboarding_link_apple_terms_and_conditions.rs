// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Options associated with the Apple Terms and Conditions link type.
///
/// The schema `terminal_onboarding_link_apple_terms_and_conditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLinkAppleTermsAndConditions {
    /// Whether the link should also support users relinking their Apple account.
    pub allow_relinking: Option<bool>,
    /// The business name of the merchant accepting Apple's Terms and Conditions.
    pub merchant_display_name: String,
}

impl Blank for TerminalOnboardingLinkAppleTermsAndConditions {
    const BLANK: Self = Self {
        allow_relinking: Blank::BLANK,
        merchant_display_name: Blank::BLANK,
    };
}

impl Record for TerminalOnboardingLinkAppleTermsAndConditions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_onboarding_link_apple_terms_and_conditions",
            constants: &[],
            fields: &[
                Field("allow_relinking", NULLABLE),
                Field("merchant_display_name", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allow_relinking,
            _ => &self.merchant_display_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allow_relinking,
            _ => &mut self.merchant_display_name,
        }
    }
}

impl std::fmt::Debug for TerminalOnboardingLinkAppleTermsAndConditions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalOnboardingLinkAppleTermsAndConditions);
