// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `gelato_session_phone_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoSessionPhoneOptions {
    /// Request one time password verification of `provided_details.phone`.
    pub require_verification: Option<bool>,
}

impl Blank for GelatoSessionPhoneOptions {
    const BLANK: Self = Self {
        require_verification: Blank::BLANK,
    };
}

impl Record for GelatoSessionPhoneOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_session_phone_options",
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

impl std::fmt::Debug for GelatoSessionPhoneOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoSessionPhoneOptions);
