// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `gelato_session_email_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoSessionEmailOptions {
    /// Request one time password verification of `provided_details.email`.
    pub require_verification: Option<bool>,
}

impl Blank for GelatoSessionEmailOptions {
    const BLANK: Self = Self {
        require_verification: Blank::BLANK,
    };
}

impl Record for GelatoSessionEmailOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_session_email_options",
            constants: &[],
            fields: &[Field("require_verification", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.require_verification
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.require_verification
    }
}

impl std::fmt::Debug for GelatoSessionEmailOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoSessionEmailOptions);
