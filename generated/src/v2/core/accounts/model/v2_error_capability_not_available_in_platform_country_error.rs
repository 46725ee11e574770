// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.capability_not_available_in_platform_country/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCapabilityNotAvailableInPlatformCountryError {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Blank for V2ErrorCapabilityNotAvailableInPlatformCountryError {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record for V2ErrorCapabilityNotAvailableInPlatformCountryError {
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
            constants: &[
                ("code", Constant::Str("capability_not_available_in_platform_country")),
            ],
            fields: &[Field("message", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.message
    }
}

impl std::fmt::Debug for V2ErrorCapabilityNotAvailableInPlatformCountryError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCapabilityNotAvailableInPlatformCountryError);
