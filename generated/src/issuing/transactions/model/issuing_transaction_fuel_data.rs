// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Decimal, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};

/// The schema `issuing_transaction_fuel_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFuelData {
    /// [Conexxus Payment System Product Code](https://www.conexxus.org/conexxus-payment-system-product-codes)
    /// identifying the primary fuel product purchased.
    pub industry_product_code: Option<String>,
    /// The quantity of `unit`s of fuel that was dispensed, represented as a decimal string with at most
    /// 12 decimal places.
    pub quantity_decimal: Option<Decimal>,
    /// The type of fuel that was purchased. One of `diesel`, `unleaded_plus`, `unleaded_regular`,
    /// `unleaded_super`, or `other`.
    pub type_: String,
    /// The units for `quantity_decimal`. One of `charging_minute`, `imperial_gallon`, `kilogram`,
    /// `kilowatt_hour`, `liter`, `pound`, `us_gallon`, or `other`.
    pub unit: String,
    /// The cost in cents per each unit of fuel, represented as a decimal string with at most 12 decimal
    /// places.
    pub unit_cost_decimal: Decimal,
}

impl Record for IssuingTransactionFuelData {
    fn blank() -> Self {
        Self {
            industry_product_code: blank(),
            quantity_decimal: blank(),
            type_: blank(),
            unit: blank(),
            unit_cost_decimal: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_fuel_data",
            constants: &[],
            fields: &[
                Field("industry_product_code", NULLABLE),
                Field("quantity_decimal", NULLABLE),
                Field("type", REQUIRED),
                Field("unit", REQUIRED),
                Field("unit_cost_decimal", REQUIRED),
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

impl std::fmt::Debug for IssuingTransactionFuelData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionFuelData);
