// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_p24`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeP24 {
    pub reference: Option<String>,
}

impl Blank for SourceTypeP24 {
    const BLANK: Self = Self { reference: Blank::BLANK };
}

impl Record for SourceTypeP24 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_p24",
            constants: &[],
            fields: &[Field("reference", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reference
    }
}

impl std::fmt::Debug for SourceTypeP24 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeP24);
