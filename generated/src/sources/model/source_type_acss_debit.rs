// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_type_acss_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAcssDebit {
    pub bank_address_city: Option<String>,
    pub bank_address_line_1: Option<String>,
    pub bank_address_line_2: Option<String>,
    pub bank_address_postal_code: Option<String>,
    pub bank_name: Option<String>,
    pub category: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

impl Blank for SourceTypeAcssDebit {
    const BLANK: Self = Self {
        bank_address_city: Blank::BLANK,
        bank_address_line_1: Blank::BLANK,
        bank_address_line_2: Blank::BLANK,
        bank_address_postal_code: Blank::BLANK,
        bank_name: Blank::BLANK,
        category: Blank::BLANK,
        country: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for SourceTypeAcssDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_acss_debit",
            constants: &[],
            fields: &[
                Field("bank_address_city", NULLABLE),
                Field("bank_address_line_1", NULLABLE),
                Field("bank_address_line_2", NULLABLE),
                Field("bank_address_postal_code", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("category", NULLABLE),
                Field("country", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_address_city,
            1 => &self.bank_address_line_1,
            2 => &self.bank_address_line_2,
            3 => &self.bank_address_postal_code,
            4 => &self.bank_name,
            5 => &self.category,
            6 => &self.country,
            7 => &self.fingerprint,
            8 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_address_city,
            1 => &mut self.bank_address_line_1,
            2 => &mut self.bank_address_line_2,
            3 => &mut self.bank_address_postal_code,
            4 => &mut self.bank_name,
            5 => &mut self.category,
            6 => &mut self.country,
            7 => &mut self.fingerprint,
            8 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for SourceTypeAcssDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeAcssDebit);
