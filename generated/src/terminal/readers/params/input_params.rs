// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CustomTextParams, SelectionParams, ToggleParams};

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectInputs/inputs[]`.
    pub struct InputParams;
}

impl InputParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(custom_text: CustomTextParams, type_: InputParamsType) -> Self {
        Self(Params::new().with("custom_text", custom_text).with("type", type_))
    }

    /// Sets `required`.
    #[inline]
    pub fn required(self, required: bool) -> Self {
        Self(self.0.with("required", required))
    }

    /// Sets `selection`.
    #[inline]
    pub fn selection(self, selection: SelectionParams) -> Self {
        Self(self.0.with("selection", selection))
    }

    /// Sets `toggles`.
    #[inline]
    pub fn toggles(self, toggles: impl IntoIterator<Item = ToggleParams>) -> Self {
        Self(self.0.with("toggles", Value::list(toggles)))
    }
}

/// The values of `PostTerminalReadersReaderCollectInputs/inputs[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputParamsType {
    /// `email`
    Email,
    /// `numeric`
    Numeric,
    /// `phone`
    Phone,
    /// `selection`
    Selection,
    /// `signature`
    Signature,
    /// `text`
    Text,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InputParamsType {
    Email = "email",
    Numeric = "numeric",
    Phone = "phone",
    Selection = "selection",
    Signature = "signature",
    Text = "text",
});
