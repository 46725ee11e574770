// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `climate_removals_products_price`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsProductsPrice {
    /// Fees for one metric ton of carbon removal in the currency's smallest unit.
    pub amount_fees: i64,
    /// Subtotal for one metric ton of carbon removal (excluding fees) in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Total for one metric ton of carbon removal (including fees) in the currency's smallest unit.
    pub amount_total: i64,
}

impl Blank for ClimateRemovalsProductsPrice {
    const BLANK: Self = Self {
        amount_fees: Blank::BLANK,
        amount_subtotal: Blank::BLANK,
        amount_total: Blank::BLANK,
    };
}

impl Record for ClimateRemovalsProductsPrice {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "climate_removals_products_price",
            constants: &[],
            fields: &[
                Field("amount_fees", REQUIRED),
                Field("amount_subtotal", REQUIRED),
                Field("amount_total", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_fees,
            1 => &self.amount_subtotal,
            _ => &self.amount_total,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_fees,
            1 => &mut self.amount_subtotal,
            _ => &mut self.amount_total,
        }
    }
}

impl std::fmt::Debug for ClimateRemovalsProductsPrice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ClimateRemovalsProductsPrice);
