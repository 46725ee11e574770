// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_type_ach_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAchDebit {
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
    pub type_: Option<String>,
}

impl Blank for SourceTypeAchDebit {
    const BLANK: Self = Self {
        bank_name: Blank::BLANK,
        country: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        routing_number: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for SourceTypeAchDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_ach_debit",
            constants: &[],
            fields: &[
                Field("bank_name", NULLABLE),
                Field("country", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
                Field("type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_name,
            1 => &self.country,
            2 => &self.fingerprint,
            3 => &self.last4,
            4 => &self.routing_number,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.country,
            2 => &mut self.fingerprint,
            3 => &mut self.last4,
            4 => &mut self.routing_number,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for SourceTypeAchDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeAchDebit);
