// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_eps`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeEps {
    pub reference: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl Blank for SourceTypeEps {
    const BLANK: Self = Self {
        reference: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for SourceTypeEps {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_eps",
            constants: &[],
            fields: &[
                Field("reference", NULLABLE),
                Field("statement_descriptor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.reference,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for SourceTypeEps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeEps);
