// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `source_type_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeCard {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

impl Blank for SourceTypeCard {
    const BLANK: Self = Self {
        address_line1_check: Blank::BLANK,
        address_zip_check: Blank::BLANK,
        brand: Blank::BLANK,
        country: Blank::BLANK,
        cvc_check: Blank::BLANK,
        dynamic_last4: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        last4: Blank::BLANK,
        name: Blank::BLANK,
        three_d_secure: Blank::BLANK,
        tokenization_method: Blank::BLANK,
    };
}

impl Record for SourceTypeCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_card",
            constants: &[],
            fields: &[
                Field("address_line1_check", NULLABLE),
                Field("address_zip_check", NULLABLE),
                Field("brand", NULLABLE),
                Field("country", NULLABLE),
                Field("cvc_check", NULLABLE),
                Field("dynamic_last4", NULLABLE),
                Field("exp_month", NULLABLE),
                Field("exp_year", NULLABLE),
                Field("fingerprint", OPTIONAL),
                Field("funding", NULLABLE),
                Field("last4", NULLABLE),
                Field("name", NULLABLE),
                Field("three_d_secure", OPTIONAL),
                Field("tokenization_method", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_zip_check,
            2 => &self.brand,
            3 => &self.country,
            4 => &self.cvc_check,
            5 => &self.dynamic_last4,
            6 => &self.exp_month,
            7 => &self.exp_year,
            8 => &self.fingerprint,
            9 => &self.funding,
            10 => &self.last4,
            11 => &self.name,
            12 => &self.three_d_secure,
            _ => &self.tokenization_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_zip_check,
            2 => &mut self.brand,
            3 => &mut self.country,
            4 => &mut self.cvc_check,
            5 => &mut self.dynamic_last4,
            6 => &mut self.exp_month,
            7 => &mut self.exp_year,
            8 => &mut self.fingerprint,
            9 => &mut self.funding,
            10 => &mut self.last4,
            11 => &mut self.name,
            12 => &mut self.three_d_secure,
            _ => &mut self.tokenization_method,
        }
    }
}

impl std::fmt::Debug for SourceTypeCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeCard);
