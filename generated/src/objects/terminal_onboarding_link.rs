// Written by `cargo xtask generate`. Do not edit.

/// Returns redirect links used for onboarding onto Tap to Pay on iPhone.
///
/// The object `terminal.onboarding_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLink {
    pub link_options: crate::terminal_onboarding_link::LinkOptions,
    /// Stripe account ID to generate the link for.
    pub on_behalf_of: Option<String>,
    /// The link passed back to the user for their onboarding.
    pub redirect_url: String,
}

impl rt::Blank for TerminalOnboardingLink {
    const BLANK: Self = Self {
        link_options: rt::Blank::BLANK,
        on_behalf_of: rt::Blank::BLANK,
        redirect_url: rt::Blank::BLANK,
    };
}

impl rt::Record for TerminalOnboardingLink {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal.onboarding_link",
            constants: &[
                ("link_type", rt::Constant::Str("apple_terms_and_conditions")),
                ("object", rt::Constant::Str("terminal.onboarding_link")),
            ],
            fields: &[
                rt::Field("link_options", rt::REQUIRED),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("redirect_url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.link_options,
            1 => &self.on_behalf_of,
            _ => &self.redirect_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.link_options,
            1 => &mut self.on_behalf_of,
            _ => &mut self.redirect_url,
        }
    }
}

rt::record_traits!(TerminalOnboardingLink);
