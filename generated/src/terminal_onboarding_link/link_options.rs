// Written by `cargo xtask generate`. Do not edit.
//! What is in `link_options` of [`TerminalOnboardingLink`](crate::TerminalOnboardingLink).

/// Options associated with the Apple Terms and Conditions link type.
///
/// An object in `link_options.apple_terms_and_conditions` of [`TerminalOnboardingLink`](crate::TerminalOnboardingLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppleTermsAndConditions {
    /// Whether the link should also support users relinking their Apple account.
    pub allow_relinking: Option<bool>,
    /// The business name of the merchant accepting Apple's Terms and Conditions.
    pub merchant_display_name: String,
}

impl rt::Blank for AppleTermsAndConditions {
    const BLANK: Self = Self {
        allow_relinking: rt::Blank::BLANK,
        merchant_display_name: rt::Blank::BLANK,
    };
}

impl rt::Record for AppleTermsAndConditions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_onboarding_link_apple_terms_and_conditions",
            constants: &[],
            fields: &[
                rt::Field("allow_relinking", rt::NULLABLE),
                rt::Field("merchant_display_name", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allow_relinking,
            _ => &self.merchant_display_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allow_relinking,
            _ => &mut self.merchant_display_name,
        }
    }
}

rt::record_traits!(AppleTermsAndConditions);
