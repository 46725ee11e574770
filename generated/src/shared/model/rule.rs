// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `rule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Rule {
    /// The action taken on the payment.
    pub action: String,
    /// Unique identifier for the object.
    pub id: String,
    /// The predicate to evaluate the payment against.
    pub predicate: String,
}

impl Blank for Rule {
    const BLANK: Self = Self {
        action: Blank::BLANK,
        id: Blank::BLANK,
        predicate: Blank::BLANK,
    };
}

impl Record for Rule {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "rule",
            constants: &[],
            fields: &[
                Field("action", REQUIRED),
                Field("id", REQUIRED),
                Field("predicate", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.action,
            1 => &self.id,
            _ => &self.predicate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.action,
            1 => &mut self.id,
            _ => &mut self.predicate,
        }
    }
}

impl std::fmt::Debug for Rule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Rule);
