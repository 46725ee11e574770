// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorError {
    /// Short code to identify the error, should not be handled programmatically
    pub code: String,
    /// A URL to more information about the error reported
    pub doc_url: Option<String>,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// The type of error returned
    pub type_: Option<String>,
    /// A user-friendly message that can be shown to end-users
    pub user_message: Option<String>,
}

impl Blank for V2ErrorError {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        doc_url: Blank::BLANK,
        message: Blank::BLANK,
        type_: Blank::BLANK,
        user_message: Blank::BLANK,
    };
}

impl Record for V2ErrorError {
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
            constants: &[],
            fields: &[
                Field("code", REQUIRED),
                Field("doc_url", OPTIONAL),
                Field("message", REQUIRED),
                Field("type", OPTIONAL),
                Field("user_message", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            1 => &self.doc_url,
            2 => &self.message,
            3 => &self.type_,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.doc_url,
            2 => &mut self.message,
            3 => &mut self.type_,
            _ => &mut self.user_message,
        }
    }
}

impl std::fmt::Debug for V2ErrorError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorError);
