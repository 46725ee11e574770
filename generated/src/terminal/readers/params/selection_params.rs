// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ChoiceParams;

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectInputs/inputs[]/selection`.
    pub struct SelectionParams;
}

impl SelectionParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(choices: impl IntoIterator<Item = ChoiceParams>) -> Self {
        Self(Params::new().with("choices", Value::list(choices)))
    }
}
