// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Decimal, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};

/// The schema `issuing_authorization_fleet_tax_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetTaxData {
    /// Amount of state or provincial Sales Tax included in the transaction amount. `null` if not
    /// reported by merchant or not subject to tax.
    pub local_amount_decimal: Option<Decimal>,
    /// Amount of national Sales Tax or VAT included in the transaction amount. `null` if not reported
    /// by merchant or not subject to tax.
    pub national_amount_decimal: Option<Decimal>,
}

impl Blank for IssuingAuthorizationFleetTaxData {
    const BLANK: Self = Self {
        local_amount_decimal: Blank::BLANK,
        national_amount_decimal: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFleetTaxData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fleet_tax_data",
            constants: &[],
            fields: &[
                Field("local_amount_decimal", NULLABLE),
                Field("national_amount_decimal", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.local_amount_decimal,
            _ => &self.national_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.local_amount_decimal,
            _ => &mut self.national_amount_decimal,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationFleetTaxData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFleetTaxData);
