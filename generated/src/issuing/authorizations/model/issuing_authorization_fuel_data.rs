// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Decimal, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{IssuingAuthorizationFuelDataType, IssuingAuthorizationFuelDataUnit};

/// The schema `issuing_authorization_fuel_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFuelData {
    /// [Conexxus Payment System Product Code](https://www.conexxus.org/conexxus-payment-system-product-codes)
    /// identifying the primary fuel product purchased.
    pub industry_product_code: Option<String>,
    /// The quantity of `unit`s of fuel that was dispensed, represented as a decimal string with at most
    /// 12 decimal places.
    pub quantity_decimal: Option<Decimal>,
    /// The type of fuel that was purchased.
    pub type_: Option<IssuingAuthorizationFuelDataType>,
    /// The units for `quantity_decimal`.
    pub unit: Option<IssuingAuthorizationFuelDataUnit>,
    /// The cost in cents per each unit of fuel, represented as a decimal string with at most 12 decimal
    /// places.
    pub unit_cost_decimal: Option<Decimal>,
}

impl Blank for IssuingAuthorizationFuelData {
    const BLANK: Self = Self {
        industry_product_code: Blank::BLANK,
        quantity_decimal: Blank::BLANK,
        type_: Blank::BLANK,
        unit: Blank::BLANK,
        unit_cost_decimal: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFuelData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fuel_data",
            constants: &[],
            fields: &[
                Field("industry_product_code", NULLABLE),
                Field("quantity_decimal", NULLABLE),
                Field("type", NULLABLE),
                Field("unit", NULLABLE),
                Field("unit_cost_decimal", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.industry_product_code,
            1 => &self.quantity_decimal,
            2 => &self.type_,
            3 => &self.unit,
            _ => &self.unit_cost_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.industry_product_code,
            1 => &mut self.quantity_decimal,
            2 => &mut self.type_,
            3 => &mut self.unit,
            _ => &mut self.unit_cost_decimal,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationFuelData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFuelData);
