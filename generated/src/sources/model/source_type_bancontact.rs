// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_bancontact`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeBancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl Blank for SourceTypeBancontact {
    const BLANK: Self = Self {
        bank_code: Blank::BLANK,
        bank_name: Blank::BLANK,
        bic: Blank::BLANK,
        iban_last4: Blank::BLANK,
        preferred_language: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
    };
}

impl Record for SourceTypeBancontact {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_bancontact",
            constants: &[],
            fields: &[
                Field("bank_code", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("bic", NULLABLE),
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
            3 => &self.iban_last4,
            4 => &self.preferred_language,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.iban_last4,
            4 => &mut self.preferred_language,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for SourceTypeBancontact {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeBancontact);
