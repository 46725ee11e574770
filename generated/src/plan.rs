// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Plan`](crate::Plan).

#[cfg(feature = "plans")]
pub mod transform_usage;

#[cfg(feature = "plans")]
/// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
/// indicates that the fixed amount (specified in `amount`) will be charged per unit in `quantity`
/// (for plans with `usage_type=licensed`), or per unit of total usage (for plans with
/// `usage_type=metered`). `tiered` indicates that the unit pricing will be computed using a tiering
/// strategy as defined using the `tiers` and `tiers_mode` attributes.
#[non_exhaustive]
pub enum BillingScheme {
    /// `per_unit`
    PerUnit,
    /// `tiered`
    Tiered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "plans")]
rt::open_enum!(BillingScheme {
    PerUnit = "per_unit",
    Tiered = "tiered",
});

/// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
#[non_exhaustive]
pub enum Interval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Interval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});

#[cfg(any(feature = "plans", feature = "prices"))]
/// An object in `tiers[]` of [`Plan`](crate::Plan), `tiers[]` of [`Price`](crate::Price) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tier {
    /// Price for the entire tier.
    pub flat_amount: Option<i64>,
    /// Same as `flat_amount`, but contains a decimal value with at most 12 decimal places.
    pub flat_amount_decimal: Option<rt::Decimal>,
    /// Per unit price for units relevant to the tier.
    pub unit_amount: Option<i64>,
    /// Same as `unit_amount`, but contains a decimal value with at most 12 decimal places.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// Up to and including to this quantity will be contained in the tier.
    pub up_to: Option<i64>,
}

#[cfg(any(feature = "plans", feature = "prices"))]
impl rt::Blank for Tier {
    const BLANK: Self = Self {
        flat_amount: rt::Blank::BLANK,
        flat_amount_decimal: rt::Blank::BLANK,
        unit_amount: rt::Blank::BLANK,
        unit_amount_decimal: rt::Blank::BLANK,
        up_to: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "plans", feature = "prices"))]
impl rt::Record for Tier {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "plan_tier | price_tier",
            constants: &[],
            fields: &[
                rt::Field("flat_amount", rt::NULLABLE),
                rt::Field("flat_amount_decimal", rt::NULLABLE),
                rt::Field("unit_amount", rt::NULLABLE),
                rt::Field("unit_amount_decimal", rt::NULLABLE),
                rt::Field("up_to", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.flat_amount,
            1 => &self.flat_amount_decimal,
            2 => &self.unit_amount,
            3 => &self.unit_amount_decimal,
            _ => &self.up_to,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.flat_amount,
            1 => &mut self.flat_amount_decimal,
            2 => &mut self.unit_amount,
            3 => &mut self.unit_amount_decimal,
            _ => &mut self.up_to,
        }
    }
}

#[cfg(any(feature = "plans", feature = "prices"))]
rt::record_traits!(Tier);

#[cfg(feature = "plans")]
/// Defines if the tiering price should be `graduated` or `volume` based. In `volume`-based tiering,
/// the maximum quantity within a period determines the per unit price. In `graduated` tiering,
/// pricing can change as the quantity grows.
#[non_exhaustive]
pub enum TiersMode {
    /// `graduated`
    Graduated,
    /// `volume`
    Volume,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "plans")]
rt::open_enum!(TiersMode {
    Graduated = "graduated",
    Volume = "volume",
});

#[cfg(feature = "plans")]
/// An object in `transform_usage` of [`Plan`](crate::Plan).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformUsage {
    /// Divide usage by this number.
    pub divide_by: i64,
    /// After division, either round the result `up` or `down`.
    pub round: transform_usage::Round,
}

#[cfg(feature = "plans")]
impl rt::Blank for TransformUsage {
    const BLANK: Self = Self {
        divide_by: rt::Blank::BLANK,
        round: rt::Blank::BLANK,
    };
}

#[cfg(feature = "plans")]
impl rt::Record for TransformUsage {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "transform_usage",
            constants: &[],
            fields: &[
                rt::Field("divide_by", rt::REQUIRED),
                rt::Field("round", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.divide_by,
            _ => &self.round,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.divide_by,
            _ => &mut self.round,
        }
    }
}

#[cfg(feature = "plans")]
rt::record_traits!(TransformUsage);

#[cfg(feature = "plans")]
/// Configures how the quantity per period should be determined. Can be either `metered` or
/// `licensed`. `licensed` automatically bills the `quantity` set when adding it to a subscription.
/// `metered` aggregates the total usage based on usage records. Defaults to `licensed`.
#[non_exhaustive]
pub enum UsageType {
    /// `licensed`
    Licensed,
    /// `metered`
    Metered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "plans")]
rt::open_enum!(UsageType {
    Licensed = "licensed",
    Metered = "metered",
});
