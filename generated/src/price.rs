// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Price`](crate::Price).

#[cfg(feature = "prices")]
pub mod currency_option;
#[cfg(feature = "prices")]
pub mod recurring;
#[cfg(feature = "prices")]
pub mod transform_quantity;
#[cfg(feature = "prices")]
pub use crate::plan::Tier;

#[cfg(feature = "prices")]
/// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
/// indicates that the fixed amount (specified in `unit_amount` or `unit_amount_decimal`) will be
/// charged per unit in `quantity` (for prices with `usage_type=licensed`), or per unit of total
/// usage (for prices with `usage_type=metered`). `tiered` indicates that the unit pricing will be
/// computed using a tiering strategy as defined using the `tiers` and `tiers_mode` attributes.
#[non_exhaustive]
pub enum BillingScheme {
    /// `per_unit`
    PerUnit,
    /// `tiered`
    Tiered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "prices")]
rt::open_enum!(BillingScheme {
    PerUnit = "per_unit",
    Tiered = "tiered",
});

#[cfg(feature = "prices")]
/// An object in `currency_options[]` of [`Price`](crate::Price).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// When set, provides configuration for the amount to be adjusted by the customer during Checkout
    /// Sessions and Payment Links.
    pub custom_unit_amount: Option<rt::Part<CustomUnitAmount>>,
    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    pub tax_behavior: Option<TaxBehavior>,
    /// Each element represents a pricing tier. This parameter requires `billing_scheme` to be set to
    /// `tiered`. See also the documentation for `billing_scheme`.
    pub tiers: Option<Vec<crate::plan::Tier>>,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a whole integer if
    /// possible. Only set if `billing_scheme=per_unit`.
    pub unit_amount: Option<i64>,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a decimal string
    /// with at most 12 decimal places. Only set if `billing_scheme=per_unit`.
    pub unit_amount_decimal: Option<rt::Decimal>,
}

#[cfg(feature = "prices")]
impl rt::Blank for CurrencyOption {
    const BLANK: Self = Self {
        custom_unit_amount: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tiers: rt::Blank::BLANK,
        unit_amount: rt::Blank::BLANK,
        unit_amount_decimal: rt::Blank::BLANK,
    };
}

#[cfg(feature = "prices")]
impl rt::Record for CurrencyOption {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "currency_option",
            constants: &[],
            fields: &[
                rt::Field("custom_unit_amount", rt::NULLABLE),
                rt::Field("tax_behavior", rt::NULLABLE),
                rt::Field("tiers", rt::OPTIONAL),
                rt::Field("unit_amount", rt::NULLABLE),
                rt::Field("unit_amount_decimal", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.custom_unit_amount,
            1 => &self.tax_behavior,
            2 => &self.tiers,
            3 => &self.unit_amount,
            _ => &self.unit_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.custom_unit_amount,
            1 => &mut self.tax_behavior,
            2 => &mut self.tiers,
            3 => &mut self.unit_amount,
            _ => &mut self.unit_amount_decimal,
        }
    }
}

#[cfg(feature = "prices")]
rt::record_traits!(CurrencyOption);

#[cfg(feature = "prices")]
/// An object in `custom_unit_amount` of [`Price`](crate::Price) and `currency_options[].custom_unit_amount` of [`Price`](crate::Price).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// The maximum unit amount the customer can specify for this item.
    pub maximum: Option<i64>,
    /// The minimum unit amount the customer can specify for this item. Must be at least the minimum
    /// charge amount.
    pub minimum: Option<i64>,
    /// The starting unit amount which can be updated by the customer.
    pub preset: Option<i64>,
}

#[cfg(feature = "prices")]
impl rt::Blank for CustomUnitAmount {
    const BLANK: Self = Self {
        maximum: rt::Blank::BLANK,
        minimum: rt::Blank::BLANK,
        preset: rt::Blank::BLANK,
    };
}

#[cfg(feature = "prices")]
impl rt::Record for CustomUnitAmount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "custom_unit_amount",
            constants: &[],
            fields: &[
                rt::Field("maximum", rt::NULLABLE),
                rt::Field("minimum", rt::NULLABLE),
                rt::Field("preset", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.maximum,
            1 => &self.minimum,
            _ => &self.preset,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.maximum,
            1 => &mut self.minimum,
            _ => &mut self.preset,
        }
    }
}

#[cfg(feature = "prices")]
rt::record_traits!(CustomUnitAmount);

#[cfg(feature = "prices")]
/// An object in `recurring` of [`Price`](crate::Price).
#[derive(Clone)]
#[non_exhaustive]
pub struct Recurring {
    /// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
    pub interval: crate::plan::Interval,
    /// The number of intervals (specified in the `interval` attribute) between subscription billings.
    /// For example, `interval=month` and `interval_count=3` bills every 3 months.
    pub interval_count: i64,
    /// The meter tracking the usage of a metered price
    pub meter: Option<String>,
    /// Configures how the quantity per period should be determined. Can be either `metered` or
    /// `licensed`. `licensed` automatically bills the `quantity` set when adding it to a subscription.
    /// `metered` aggregates the total usage based on usage records. Defaults to `licensed`.
    pub usage_type: recurring::UsageType,
}

#[cfg(feature = "prices")]
impl rt::Blank for Recurring {
    const BLANK: Self = Self {
        interval: rt::Blank::BLANK,
        interval_count: rt::Blank::BLANK,
        meter: rt::Blank::BLANK,
        usage_type: rt::Blank::BLANK,
    };
}

#[cfg(feature = "prices")]
impl rt::Record for Recurring {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "recurring",
            constants: &[],
            fields: &[
                rt::Field("interval", rt::REQUIRED),
                rt::Field("interval_count", rt::REQUIRED),
                rt::Field("meter", rt::NULLABLE),
                rt::Field("usage_type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.interval,
            1 => &self.interval_count,
            2 => &self.meter,
            _ => &self.usage_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.interval,
            1 => &mut self.interval_count,
            2 => &mut self.meter,
            _ => &mut self.usage_type,
        }
    }
}

#[cfg(feature = "prices")]
rt::record_traits!(Recurring);

/// Only required if a
/// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
/// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
/// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
/// specified as either `inclusive` or `exclusive`, it cannot be changed.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
    Unspecified = "unspecified",
});

#[cfg(feature = "prices")]
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

#[cfg(feature = "prices")]
rt::open_enum!(TiersMode {
    Graduated = "graduated",
    Volume = "volume",
});

#[cfg(feature = "prices")]
/// An object in `transform_quantity` of [`Price`](crate::Price).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformQuantity {
    /// Divide usage by this number.
    pub divide_by: i64,
    /// After division, either round the result `up` or `down`.
    pub round: transform_quantity::Round,
}

#[cfg(feature = "prices")]
impl rt::Blank for TransformQuantity {
    const BLANK: Self = Self {
        divide_by: rt::Blank::BLANK,
        round: rt::Blank::BLANK,
    };
}

#[cfg(feature = "prices")]
impl rt::Record for TransformQuantity {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "transform_quantity",
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

#[cfg(feature = "prices")]
rt::record_traits!(TransformQuantity);

#[cfg(feature = "prices")]
/// One of `one_time` or `recurring` depending on whether the price is for a one-time purchase or a
/// recurring (subscription) purchase.
#[non_exhaustive]
pub enum Type {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "prices")]
rt::open_enum!(Type {
    OneTime = "one_time",
    Recurring = "recurring",
});
