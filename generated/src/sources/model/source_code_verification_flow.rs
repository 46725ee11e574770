// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `source_code_verification_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceCodeVerificationFlow {
    /// The number of attempts remaining to authenticate the source object with a verification code.
    pub attempts_remaining: i64,
    /// The status of the code verification, either `pending` (awaiting verification,
    /// `attempts_remaining` should be greater than 0), `succeeded` (successful verification) or
    /// `failed` (failed verification, cannot be verified anymore as `attempts_remaining` should be 0).
    pub status: String,
}

impl Blank for SourceCodeVerificationFlow {
    const BLANK: Self = Self {
        attempts_remaining: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for SourceCodeVerificationFlow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_code_verification_flow",
            constants: &[],
            fields: &[Field("attempts_remaining", REQUIRED), Field("status", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.attempts_remaining,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.attempts_remaining,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for SourceCodeVerificationFlow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceCodeVerificationFlow);
