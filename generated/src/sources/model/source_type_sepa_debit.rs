// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `source_type_sepa_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate_reference: Option<String>,
    pub mandate_url: Option<String>,
}

impl Blank for SourceTypeSepaDebit {
    const BLANK: Self = Self {
        bank_code: Blank::BLANK,
        branch_code: Blank::BLANK,
        country: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate_reference: Blank::BLANK,
        mandate_url: Blank::BLANK,
    };
}

impl Record for SourceTypeSepaDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_sepa_debit",
            constants: &[],
            fields: &[
                Field("bank_code", NULLABLE),
                Field("branch_code", NULLABLE),
                Field("country", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate_reference", NULLABLE),
                Field("mandate_url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_code,
            1 => &self.branch_code,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.last4,
            5 => &self.mandate_reference,
            _ => &self.mandate_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.branch_code,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            5 => &mut self.mandate_reference,
            _ => &mut self.mandate_url,
        }
    }
}

impl std::fmt::Debug for SourceTypeSepaDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeSepaDebit);
