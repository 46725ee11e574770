// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.cross_border_connected_account_creation_not_allowed/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCrossBorderConnectedAccountCreationNotAllowedError {
    /// A URL to more information about the error reported
    pub doc_url: String,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// A user-friendly message that can be shown to end-users
    pub user_message: String,
}

impl Blank for V2ErrorCrossBorderConnectedAccountCreationNotAllowedError {
    const BLANK: Self = Self {
        doc_url: Blank::BLANK,
        message: Blank::BLANK,
        user_message: Blank::BLANK,
    };
}

impl Record for V2ErrorCrossBorderConnectedAccountCreationNotAllowedError {
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
                (
                    "code",
                    Constant::Str("cross_border_connected_account_creation_not_allowed"),
                ),
            ],
            fields: &[
                Field("doc_url", REQUIRED),
                Field("message", REQUIRED),
                Field("user_message", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.doc_url,
            1 => &self.message,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.doc_url,
            1 => &mut self.message,
            _ => &mut self.user_message,
        }
    }
}

impl std::fmt::Debug for V2ErrorCrossBorderConnectedAccountCreationNotAllowedError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCrossBorderConnectedAccountCreationNotAllowedError);
