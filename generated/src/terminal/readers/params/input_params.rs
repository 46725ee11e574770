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
    pub fn required(mut self, required: bool) -> Self {
        self.0.set("required", required);
        self
    }

    /// Sets `selection`.
    #[inline]
    pub fn selection(mut self, selection: SelectionParams) -> Self {
        self.0.set("selection", selection);
        self
    }

    /// Sets `toggles`.
    #[inline]
    pub fn toggles(mut self, toggles: impl IntoIterator<Item = ToggleParams>) -> Self {
        self.0.set("toggles", Value::list(toggles));
        self
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
