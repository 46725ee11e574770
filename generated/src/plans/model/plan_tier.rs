// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Decimal, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};

/// The schema `plan_tier`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanTier {
    /// Price for the entire tier.
    pub flat_amount: Option<i64>,
    /// Same as `flat_amount`, but contains a decimal value with at most 12 decimal places.
    pub flat_amount_decimal: Option<Decimal>,
    /// Per unit price for units relevant to the tier.
    pub unit_amount: Option<i64>,
    /// Same as `unit_amount`, but contains a decimal value with at most 12 decimal places.
    pub unit_amount_decimal: Option<Decimal>,
    /// Up to and including to this quantity will be contained in the tier.
    pub up_to: Option<i64>,
}

impl Blank for PlanTier {
    const BLANK: Self = Self {
        flat_amount: Blank::BLANK,
        flat_amount_decimal: Blank::BLANK,
        unit_amount: Blank::BLANK,
        unit_amount_decimal: Blank::BLANK,
        up_to: Blank::BLANK,
    };
}

impl Record for PlanTier {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "plan_tier",
            constants: &[],
            fields: &[
                Field("flat_amount", NULLABLE),
                Field("flat_amount_decimal", NULLABLE),
                Field("unit_amount", NULLABLE),
                Field("unit_amount_decimal", NULLABLE),
                Field("up_to", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.flat_amount,
            1 => &self.flat_amount_decimal,
            2 => &self.unit_amount,
            3 => &self.unit_amount_decimal,
            _ => &self.up_to,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.flat_amount,
            1 => &mut self.flat_amount_decimal,
            2 => &mut self.unit_amount,
            3 => &mut self.unit_amount_decimal,
            _ => &mut self.up_to,
        }
    }
}

impl std::fmt::Debug for PlanTier {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PlanTier);
