// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ClimateProduct`](crate::ClimateProduct).

/// An object in `current_prices_per_metric_ton[]` of [`ClimateProduct`](crate::ClimateProduct).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrentPricesPerMetricTon {
    /// Fees for one metric ton of carbon removal in the currency's smallest unit.
    pub amount_fees: i64,
    /// Subtotal for one metric ton of carbon removal (excluding fees) in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Total for one metric ton of carbon removal (including fees) in the currency's smallest unit.
    pub amount_total: i64,
}

impl rt::Blank for CurrentPricesPerMetricTon {
    const BLANK: Self = Self {
        amount_fees: rt::Blank::BLANK,
        amount_subtotal: rt::Blank::BLANK,
        amount_total: rt::Blank::BLANK,
    };
}

impl rt::Record for CurrentPricesPerMetricTon {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate_removals_products_price",
            constants: &[],
            fields: &[
                rt::Field("amount_fees", rt::REQUIRED),
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_fees,
            1 => &self.amount_subtotal,
            _ => &self.amount_total,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_fees,
            1 => &mut self.amount_subtotal,
            _ => &mut self.amount_total,
        }
    }
}

rt::record_traits!(CurrentPricesPerMetricTon);
