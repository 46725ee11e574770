// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::EmailSent;

/// The schema `refund_next_action_display_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundNextActionDisplayDetails {
    pub email_sent: EmailSent,
    /// The expiry timestamp.
    pub expires_at: Timestamp,
}

impl Blank for RefundNextActionDisplayDetails {
    const BLANK: Self = Self {
        email_sent: Blank::BLANK,
        expires_at: Blank::BLANK,
    };
}

impl Record for RefundNextActionDisplayDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_next_action_display_details",
            constants: &[],
            fields: &[Field("email_sent", REQUIRED), Field("expires_at", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.email_sent,
            _ => &self.expires_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.email_sent,
            _ => &mut self.expires_at,
        }
    }
}

impl std::fmt::Debug for RefundNextActionDisplayDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundNextActionDisplayDetails);
