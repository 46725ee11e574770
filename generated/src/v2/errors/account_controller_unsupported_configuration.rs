// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::account_controller_unsupported_configuration`.

pub use crate::v2::errors::account_controller_ua_unsupported_configuration::error;

/// Information about the error that occurred
///
/// An object in `error` of [`AccountControllerUnsupportedConfiguration`](crate::v2::errors::AccountControllerUnsupportedConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A URL to more information about the error reported
    pub doc_url: String,
    /// The invalid permutation provided.
    pub invalid_permutation: rt::Part<
        crate::v2::errors::account_controller_ua_unsupported_configuration::error::InvalidPermutation,
    >,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// A user-friendly message that can be shown to end-users
    pub user_message: String,
}

impl rt::Record for Error {
    fn blank() -> Self {
        Self {
            doc_url: rt::blank(),
            invalid_permutation: rt::blank(),
            message: rt::blank(),
            user_message: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[
                (
                    "code",
                    rt::Constant::Str("account_controller_unsupported_configuration"),
                ),
            ],
            fields: &[
                rt::Field("doc_url", rt::REQUIRED),
                rt::Field("invalid_permutation", rt::REQUIRED),
                rt::Field("message", rt::REQUIRED),
                rt::Field("user_message", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.doc_url,
            1 => &self.invalid_permutation,
            2 => &self.message,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.doc_url,
            1 => &mut self.invalid_permutation,
            2 => &mut self.message,
            _ => &mut self.user_message,
        }
    }
}

rt::record_traits!(Error);
