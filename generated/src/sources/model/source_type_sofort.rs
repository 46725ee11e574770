// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_sofort`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl Blank for SourceTypeSofort {
    const BLANK: Self = Self {
        bank_code: Blank::BLANK,
        bank_name: Blank::BLANK,
        bic: Blank::BLANK,
        country: Blank::BLANK,
        iban_last4: Blank::BLANK,
        preferred_language: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for SourceTypeSofort {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_sofort",
            constants: &[],
            fields: &[
                Field("bank_code", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("bic", NULLABLE),
                Field("country", NULLABLE),
                Field("iban_last4", NULLABLE),
                Field("preferred_language", NULLABLE),
                Field("statement_descriptor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            3 => &self.country,
            4 => &self.iban_last4,
            5 => &self.preferred_language,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.country,
            4 => &mut self.iban_last4,
            5 => &mut self.preferred_language,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for SourceTypeSofort {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeSofort);
