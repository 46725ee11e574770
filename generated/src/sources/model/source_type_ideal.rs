// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_ideal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeIdeal {
    pub bank: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl Blank for SourceTypeIdeal {
    const BLANK: Self = Self {
        bank: Blank::BLANK,
        bic: Blank::BLANK,
        iban_last4: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for SourceTypeIdeal {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_ideal",
            constants: &[],
            fields: &[
                Field("bank", NULLABLE),
                Field("bic", NULLABLE),
                Field("iban_last4", NULLABLE),
                Field("statement_descriptor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank,
            1 => &self.bic,
            2 => &self.iban_last4,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.bic,
            2 => &mut self.iban_last4,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for SourceTypeIdeal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeIdeal);
