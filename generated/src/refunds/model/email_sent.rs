// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `email_sent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailSent {
    /// The timestamp when the email was sent.
    pub email_sent_at: Timestamp,
    /// The recipient's email address.
    pub email_sent_to: String,
}

impl Blank for EmailSent {
    const BLANK: Self = Self {
        email_sent_at: Blank::BLANK,
        email_sent_to: Blank::BLANK,
    };
}

impl Record for EmailSent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "email_sent",
            constants: &[],
            fields: &[Field("email_sent_at", REQUIRED), Field("email_sent_to", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.email_sent_at,
            _ => &self.email_sent_to,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.email_sent_at,
            _ => &mut self.email_sent_to,
        }
    }
}

impl std::fmt::Debug for EmailSent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(EmailSent);
