// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `verification_session_redaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerificationSessionRedaction {
    /// Indicates whether this object and its related objects have been redacted or not.
    pub status: VerificationSessionRedactionStatus,
}

impl Blank for VerificationSessionRedaction {
    const BLANK: Self = Self { status: Blank::BLANK };
}

impl Record for VerificationSessionRedaction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "verification_session_redaction",
            constants: &[],
            fields: &[Field("status", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.status
    }
}

impl std::fmt::Debug for VerificationSessionRedaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(VerificationSessionRedaction);

/// Indicates whether this object and its related objects have been redacted or not.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationSessionRedactionStatus {
    /// `processing`
    Processing,
    /// `redacted`
    Redacted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(VerificationSessionRedactionStatus {
    Processing = "processing",
    Redacted = "redacted",
});
