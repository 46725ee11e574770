// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_type_au_becs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAuBecsDebit {
    pub bsb_number: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
}

impl Blank for SourceTypeAuBecsDebit {
    const BLANK: Self = Self {
        bsb_number: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
    };
}

impl Record for SourceTypeAuBecsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_au_becs_debit",
            constants: &[],
            fields: &[
                Field("bsb_number", NULLABLE | SECRET),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.fingerprint,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.fingerprint,
            _ => &mut self.last4,
        }
    }
}

impl std::fmt::Debug for SourceTypeAuBecsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeAuBecsDebit);
