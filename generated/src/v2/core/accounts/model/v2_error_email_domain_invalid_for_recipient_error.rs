// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.email_domain_invalid_for_recipient/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorEmailDomainInvalidForRecipientError {
    /// A human-readable message providing more details about the error
    pub message: String,
    /// A user-friendly message that can be shown to end-users
    pub user_message: String,
}

impl Blank for V2ErrorEmailDomainInvalidForRecipientError {
    const BLANK: Self = Self {
        message: Blank::BLANK,
        user_message: Blank::BLANK,
    };
}

impl Record for V2ErrorEmailDomainInvalidForRecipientError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[("code", Constant::Str("email_domain_invalid_for_recipient"))],
            fields: &[Field("message", REQUIRED), Field("user_message", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.message,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.message,
            _ => &mut self.user_message,
        }
    }
}

impl std::fmt::Debug for V2ErrorEmailDomainInvalidForRecipientError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorEmailDomainInvalidForRecipientError);
