// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_type_multibanco`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeMultibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
    pub refund_account_holder_address_city: Option<String>,
    pub refund_account_holder_address_country: Option<String>,
    pub refund_account_holder_address_line1: Option<String>,
    pub refund_account_holder_address_line2: Option<String>,
    pub refund_account_holder_address_postal_code: Option<String>,
    pub refund_account_holder_address_state: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_iban: Option<String>,
}

impl Blank for SourceTypeMultibanco {
    const BLANK: Self = Self {
        entity: Blank::BLANK,
        reference: Blank::BLANK,
        refund_account_holder_address_city: Blank::BLANK,
        refund_account_holder_address_country: Blank::BLANK,
        refund_account_holder_address_line1: Blank::BLANK,
        refund_account_holder_address_line2: Blank::BLANK,
        refund_account_holder_address_postal_code: Blank::BLANK,
        refund_account_holder_address_state: Blank::BLANK,
        refund_account_holder_name: Blank::BLANK,
        refund_iban: Blank::BLANK,
    };
}

impl Record for SourceTypeMultibanco {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_multibanco",
            constants: &[],
            fields: &[
                Field("entity", NULLABLE),
                Field("reference", NULLABLE),
                Field("refund_account_holder_address_city", NULLABLE),
                Field("refund_account_holder_address_country", NULLABLE),
                Field("refund_account_holder_address_line1", NULLABLE),
                Field("refund_account_holder_address_line2", NULLABLE),
                Field("refund_account_holder_address_postal_code", NULLABLE),
                Field("refund_account_holder_address_state", NULLABLE),
                Field("refund_account_holder_name", NULLABLE),
                Field("refund_iban", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.entity,
            1 => &self.reference,
            2 => &self.refund_account_holder_address_city,
            3 => &self.refund_account_holder_address_country,
            4 => &self.refund_account_holder_address_line1,
            5 => &self.refund_account_holder_address_line2,
            6 => &self.refund_account_holder_address_postal_code,
            7 => &self.refund_account_holder_address_state,
            8 => &self.refund_account_holder_name,
            _ => &self.refund_iban,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.entity,
            1 => &mut self.reference,
            2 => &mut self.refund_account_holder_address_city,
            3 => &mut self.refund_account_holder_address_country,
            4 => &mut self.refund_account_holder_address_line1,
            5 => &mut self.refund_account_holder_address_line2,
            6 => &mut self.refund_account_holder_address_postal_code,
            7 => &mut self.refund_account_holder_address_state,
            8 => &mut self.refund_account_holder_name,
            _ => &mut self.refund_iban,
        }
    }
}

impl std::fmt::Debug for SourceTypeMultibanco {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeMultibanco);
