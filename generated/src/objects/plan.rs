// Written by `cargo xtask generate`. Do not edit.

/// You can now model subscriptions more flexibly using the
/// [Prices API](https://docs.stripe.com/api#prices). It replaces the Plans API and is backwards
/// compatible to simplify your migration.
///
/// Plans define the base price, currency, and billing cycle for recurring purchases of products.
/// [Products](https://docs.stripe.com/api#products) help you track inventory or provisioning, and
/// plans help you track pricing. Different physical goods or levels of service should be
/// represented by products, and pricing options should be represented by plans. This approach lets
/// you change prices without having to change your provisioning scheme.
///
/// For example, you might have a single "gold" product that has plans for $10/month, $100/year,
/// €9/month, and €90/year.
///
/// Related guides:
/// [Set up a subscription](https://docs.stripe.com/billing/subscriptions/set-up-subscription) and
/// more about [products and prices](https://docs.stripe.com/products-prices/overview).
///
/// The object `plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// Whether the plan can be used for new purchases.
    pub active: bool,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a whole integer if
    /// possible. Only set if `billing_scheme=per_unit`.
    pub amount: Option<i64>,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a decimal string
    /// with at most 12 decimal places. Only set if `billing_scheme=per_unit`.
    pub amount_decimal: Option<rt::Decimal>,
    /// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
    /// indicates that the fixed amount (specified in `amount`) will be charged per unit in `quantity`
    /// (for plans with `usage_type=licensed`), or per unit of total usage (for plans with
    /// `usage_type=metered`). `tiered` indicates that the unit pricing will be computed using a tiering
    /// strategy as defined using the `tiers` and `tiers_mode` attributes.
    pub billing_scheme: crate::plan::BillingScheme,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Unique identifier for the object.
    pub id: crate::ids::PlanId,
    /// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
    pub interval: crate::plan::Interval,
    /// The number of intervals (specified in the `interval` attribute) between subscription billings.
    /// For example, `interval=month` and `interval_count=3` bills every 3 months.
    pub interval_count: i64,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The meter tracking the usage of a metered price
    pub meter: Option<String>,
    /// A brief description of the plan, hidden from customers.
    pub nickname: Option<String>,
    /// The product whose pricing this plan determines.
    pub product: Option<rt::Expandable<crate::ids::ProductId>>,
    /// Each element represents a pricing tier. This parameter requires `billing_scheme` to be set to
    /// `tiered`. See also the documentation for `billing_scheme`.
    pub tiers: Option<Vec<crate::plan::Tier>>,
    /// Defines if the tiering price should be `graduated` or `volume` based. In `volume`-based tiering,
    /// the maximum quantity within a period determines the per unit price. In `graduated` tiering,
    /// pricing can change as the quantity grows.
    pub tiers_mode: Option<crate::plan::TiersMode>,
    /// Apply a transformation to the reported usage or set quantity before computing the amount billed.
    /// Cannot be combined with `tiers`.
    pub transform_usage: Option<rt::Part<crate::plan::TransformUsage>>,
    /// Default number of trial days when subscribing a customer to this plan using
    /// [`trial_from_plan=true`](https://docs.stripe.com/api#create_subscription-trial_from_plan).
    pub trial_period_days: Option<i64>,
    /// Configures how the quantity per period should be determined. Can be either `metered` or
    /// `licensed`. `licensed` automatically bills the `quantity` set when adding it to a subscription.
    /// `metered` aggregates the total usage based on usage records. Defaults to `licensed`.
    pub usage_type: crate::plan::UsageType,
}

impl rt::Record for Plan {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            amount: rt::blank(),
            amount_decimal: rt::blank(),
            billing_scheme: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            id: rt::blank(),
            interval: rt::blank(),
            interval_count: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            meter: rt::blank(),
            nickname: rt::blank(),
            product: rt::blank(),
            tiers: rt::blank(),
            tiers_mode: rt::blank(),
            transform_usage: rt::blank(),
            trial_period_days: rt::blank(),
            usage_type: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "plan",
            constants: &[("object", rt::Constant::Str("plan"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_decimal", rt::NULLABLE),
                rt::Field("billing_scheme", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("interval", rt::REQUIRED),
                rt::Field("interval_count", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("meter", rt::NULLABLE),
                rt::Field("nickname", rt::NULLABLE),
                rt::Field("product", rt::NULLABLE),
                rt::Field("tiers", rt::OPTIONAL),
                rt::Field("tiers_mode", rt::NULLABLE),
                rt::Field("transform_usage", rt::NULLABLE),
                rt::Field("trial_period_days", rt::NULLABLE),
                rt::Field("usage_type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.amount,
            2 => &self.amount_decimal,
            3 => &self.billing_scheme,
            4 => &self.created,
            5 => &self.currency,
            6 => &self.id,
            7 => &self.interval,
            8 => &self.interval_count,
            9 => &self.livemode,
            10 => &self.metadata,
            11 => &self.meter,
            12 => &self.nickname,
            13 => &self.product,
            14 => &self.tiers,
            15 => &self.tiers_mode,
            16 => &self.transform_usage,
            17 => &self.trial_period_days,
            _ => &self.usage_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.amount,
            2 => &mut self.amount_decimal,
            3 => &mut self.billing_scheme,
            4 => &mut self.created,
            5 => &mut self.currency,
            6 => &mut self.id,
            7 => &mut self.interval,
            8 => &mut self.interval_count,
            9 => &mut self.livemode,
            10 => &mut self.metadata,
            11 => &mut self.meter,
            12 => &mut self.nickname,
            13 => &mut self.product,
            14 => &mut self.tiers,
            15 => &mut self.tiers_mode,
            16 => &mut self.transform_usage,
            17 => &mut self.trial_period_days,
            _ => &mut self.usage_type,
        }
    }
}

rt::record_traits!(Plan);

impl rt::Resource for Plan {
    type Id = crate::ids::PlanId;
    const OBJECT: &'static str = "plan";
}

impl Plan {
    /// Expands `product`.
    pub const PRODUCT: rt::Expand<Self, crate::ids::ProductId> = rt::Expand::new(
        "product",
    );
}
