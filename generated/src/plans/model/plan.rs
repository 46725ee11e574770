// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Decimal, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL,
    Part, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BillingScheme, PlanId, PlanInterval, PlanTier, ProductId, TiersMode, TransformUsage,
    UsageType,
};

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
/// The schema `plan`.
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
    pub amount_decimal: Option<Decimal>,
    /// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
    /// indicates that the fixed amount (specified in `amount`) will be charged per unit in `quantity`
    /// (for plans with `usage_type=licensed`), or per unit of total usage (for plans with
    /// `usage_type=metered`). `tiered` indicates that the unit pricing will be computed using a tiering
    /// strategy as defined using the `tiers` and `tiers_mode` attributes.
    pub billing_scheme: BillingScheme,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Unique identifier for the object.
    pub id: PlanId,
    /// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
    pub interval: PlanInterval,
    /// The number of intervals (specified in the `interval` attribute) between subscription billings.
    /// For example, `interval=month` and `interval_count=3` bills every 3 months.
    pub interval_count: i64,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The meter tracking the usage of a metered price
    pub meter: Option<String>,
    /// A brief description of the plan, hidden from customers.
    pub nickname: Option<String>,
    /// The product whose pricing this plan determines.
    pub product: Option<Expandable<ProductId>>,
    /// Each element represents a pricing tier. This parameter requires `billing_scheme` to be set to
    /// `tiered`. See also the documentation for `billing_scheme`.
    pub tiers: Option<Vec<PlanTier>>,
    /// Defines if the tiering price should be `graduated` or `volume` based. In `volume`-based tiering,
    /// the maximum quantity within a period determines the per unit price. In `graduated` tiering,
    /// pricing can change as the quantity grows.
    pub tiers_mode: Option<TiersMode>,
    /// Apply a transformation to the reported usage or set quantity before computing the amount billed.
    /// Cannot be combined with `tiers`.
    pub transform_usage: Option<Part<TransformUsage>>,
    /// Default number of trial days when subscribing a customer to this plan using
    /// [`trial_from_plan=true`](https://docs.stripe.com/api#create_subscription-trial_from_plan).
    pub trial_period_days: Option<i64>,
    /// Configures how the quantity per period should be determined. Can be either `metered` or
    /// `licensed`. `licensed` automatically bills the `quantity` set when adding it to a subscription.
    /// `metered` aggregates the total usage based on usage records. Defaults to `licensed`.
    pub usage_type: UsageType,
}

impl Record for Plan {
    fn blank() -> Self {
        Self {
            active: blank(),
            amount: blank(),
            amount_decimal: blank(),
            billing_scheme: blank(),
            created: blank(),
            currency: blank(),
            id: blank(),
            interval: blank(),
            interval_count: blank(),
            livemode: blank(),
            metadata: blank(),
            meter: blank(),
            nickname: blank(),
            product: blank(),
            tiers: blank(),
            tiers_mode: blank(),
            transform_usage: blank(),
            trial_period_days: blank(),
            usage_type: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "plan",
            constants: &[("object", Constant::Str("plan"))],
            fields: &[
                Field("active", REQUIRED),
                Field("amount", NULLABLE),
                Field("amount_decimal", NULLABLE),
                Field("billing_scheme", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("id", REQUIRED),
                Field("interval", REQUIRED),
                Field("interval_count", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("meter", NULLABLE),
                Field("nickname", NULLABLE),
                Field("product", NULLABLE),
                Field("tiers", OPTIONAL),
                Field("tiers_mode", NULLABLE),
                Field("transform_usage", NULLABLE),
                Field("trial_period_days", NULLABLE),
                Field("usage_type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for Plan {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Plan);

impl Resource for Plan {
    type Id = PlanId;
    const OBJECT: &'static str = "plan";
}

impl Plan {
    /// Expands `product`.
    pub const PRODUCT: Expand<Self, ProductId> = Expand::new("product");
}
