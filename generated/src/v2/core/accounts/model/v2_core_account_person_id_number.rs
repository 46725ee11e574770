// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2CoreAccountPersonIdNumberType;

/// The object at `v2.core.account_person/id_numbers[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonIdNumber {
    /// The ID number type of an individual.
    pub type_: V2CoreAccountPersonIdNumberType,
}

impl Blank for V2CoreAccountPersonIdNumber {
    const BLANK: Self = Self { type_: Blank::BLANK };
}

impl Record for V2CoreAccountPersonIdNumber {
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
            fields: &[Field("type", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.type_
    }
}

impl std::fmt::Debug for V2CoreAccountPersonIdNumber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonIdNumber);
