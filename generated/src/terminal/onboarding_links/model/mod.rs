// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod terminal_onboarding_link;
pub use self::terminal_onboarding_link::TerminalOnboardingLink;
mod terminal_onboarding_link_apple_terms_and_conditions;
pub use self::terminal_onboarding_link_apple_terms_and_conditions::TerminalOnboardingLinkAppleTermsAndConditions;
mod terminal_onboarding_link_link_options;
pub use self::terminal_onboarding_link_link_options::TerminalOnboardingLinkLinkOptions;
