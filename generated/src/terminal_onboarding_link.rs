// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TerminalOnboardingLink`](crate::TerminalOnboardingLink).

pub mod link_options;

/// Link type options associated with the current onboarding link object.
///
/// An object in `link_options` of [`TerminalOnboardingLink`](crate::TerminalOnboardingLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkOptions {
    /// The options associated with the Apple Terms and Conditions link type.
    pub apple_terms_and_conditions: Option<
        rt::Part<link_options::AppleTermsAndConditions>,
    >,
}

impl rt::Blank for LinkOptions {
    const BLANK: Self = Self {
        apple_terms_and_conditions: rt::Blank::BLANK,
    };
}

impl rt::Record for LinkOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_onboarding_link_link_options",
            constants: &[],
            fields: &[rt::Field("apple_terms_and_conditions", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.apple_terms_and_conditions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.apple_terms_and_conditions
    }
}

rt::record_traits!(LinkOptions);
