// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::RefundNextActionDisplayDetails;

/// The schema `refund_next_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundNextAction {
    pub display_details: Option<Part<RefundNextActionDisplayDetails>>,
    /// Type of the next action to perform.
    pub type_: String,
}

impl Blank for RefundNextAction {
    const BLANK: Self = Self {
        display_details: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for RefundNextAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_next_action",
            constants: &[],
            fields: &[Field("display_details", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_details,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for RefundNextAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundNextAction);
