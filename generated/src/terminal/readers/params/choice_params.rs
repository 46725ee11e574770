// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectInputs/inputs[]/selection/choices[]`.
    pub struct ChoiceParams;
}

impl ChoiceParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Params::new().with("id", Value::text(id)).with("text", Value::text(text)))
    }

    /// Sets `style`.
    #[inline]
    pub fn style(self, style: ChoiceParamsStyle) -> Self {
        Self(self.0.with("style", style))
    }
}

/// The values of `PostTerminalReadersReaderCollectInputs/inputs[]/selection/choices[]/style`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChoiceParamsStyle {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ChoiceParamsStyle {
    Primary = "primary",
    Secondary = "secondary",
});
