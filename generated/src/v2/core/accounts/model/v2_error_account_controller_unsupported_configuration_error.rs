// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation;

/// Information about the error that occurred
///
/// The object at `v2.error.account_controller_unsupported_configuration/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountControllerUnsupportedConfigurationError {
    /// A URL to more information about the error reported
    pub doc_url: String,
    /// The invalid permutation provided.
    pub invalid_permutation: Part<
        V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation,
    >,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// A user-friendly message that can be shown to end-users
    pub user_message: String,
}

impl Record for V2ErrorAccountControllerUnsupportedConfigurationError {
    fn blank() -> Self {
        Self {
            doc_url: blank(),
            invalid_permutation: blank(),
            message: blank(),
            user_message: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[
                ("code", Constant::Str("account_controller_unsupported_configuration")),
            ],
            fields: &[
                Field("doc_url", REQUIRED),
                Field("invalid_permutation", REQUIRED),
                Field("message", REQUIRED),
                Field("user_message", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.doc_url,
            1 => &self.invalid_permutation,
            2 => &self.message,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.doc_url,
            1 => &mut self.invalid_permutation,
            2 => &mut self.message,
            _ => &mut self.user_message,
        }
    }
}

impl std::fmt::Debug for V2ErrorAccountControllerUnsupportedConfigurationError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountControllerUnsupportedConfigurationError);
