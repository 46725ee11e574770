// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `gelato_related_person`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoRelatedPerson {
    /// Token referencing the associated Account of the related Person resource.
    pub account: String,
    /// Token referencing the related Person resource.
    pub person: String,
}

impl Blank for GelatoRelatedPerson {
    const BLANK: Self = Self {
        account: Blank::BLANK,
        person: Blank::BLANK,
    };
}

impl Record for GelatoRelatedPerson {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_related_person",
            constants: &[],
            fields: &[Field("account", REQUIRED), Field("person", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            _ => &self.person,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            _ => &mut self.person,
        }
    }
}

impl std::fmt::Debug for GelatoRelatedPerson {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoRelatedPerson);
