// Written by `cargo xtask generate`. Do not edit.

/// Prices define the unit cost, currency, and (optional) billing cycle for both recurring and
/// one-time purchases of products. [Products](https://docs.stripe.com/api#products) help you track
/// inventory or provisioning, and prices help you track payment terms. Different physical goods or
/// levels of service should be represented by products, and pricing options should be represented
/// by prices. This approach lets you change prices without having to change your provisioning
/// scheme.
///
/// For example, you might have a single "gold" product that has prices for $10/month, $100/year,
/// and €9 once.
///
/// Related guides:
/// [Set up a subscription](https://docs.stripe.com/billing/subscriptions/set-up-subscription),
/// [create an invoice](https://docs.stripe.com/billing/invoices/create), and more about
/// [products and prices](https://docs.stripe.com/products-prices/overview).
///
/// The object `price`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Price {
    /// Whether the price can be used for new purchases.
    pub active: bool,
    /// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
    /// indicates that the fixed amount (specified in `unit_amount` or `unit_amount_decimal`) will be
    /// charged per unit in `quantity` (for prices with `usage_type=licensed`), or per unit of total
    /// usage (for prices with `usage_type=metered`). `tiered` indicates that the unit pricing will be
    /// computed using a tiering strategy as defined using the `tiers` and `tiers_mode` attributes.
    pub billing_scheme: crate::price::BillingScheme,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Prices defined in each available currency option. Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency_options: Option<rt::Map<crate::price::CurrencyOption>>,
    /// When set, provides configuration for the amount to be adjusted by the customer during Checkout
    /// Sessions and Payment Links.
    pub custom_unit_amount: Option<rt::Part<crate::price::CustomUnitAmount>>,
    /// Unique identifier for the object.
    pub id: crate::ids::PriceId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A lookup key used to retrieve prices dynamically from a static string. This may be up to 200
    /// characters.
    pub lookup_key: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// A brief description of the price, hidden from customers.
    pub nickname: Option<String>,
    /// The ID of the product this price is associated with.
    pub product: rt::Expandable<crate::ids::ProductId>,
    /// The recurring components of a price such as `interval` and `usage_type`.
    pub recurring: Option<rt::Part<crate::price::Recurring>>,
    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    pub tax_behavior: Option<crate::price::TaxBehavior>,
    /// Each element represents a pricing tier. This parameter requires `billing_scheme` to be set to
    /// `tiered`. See also the documentation for `billing_scheme`.
    pub tiers: Option<Vec<crate::plan::Tier>>,
    /// Defines if the tiering price should be `graduated` or `volume` based. In `volume`-based tiering,
    /// the maximum quantity within a period determines the per unit price. In `graduated` tiering,
    /// pricing can change as the quantity grows.
    pub tiers_mode: Option<crate::price::TiersMode>,
    /// Apply a transformation to the reported usage or set quantity before computing the amount billed.
    /// Cannot be combined with `tiers`.
    pub transform_quantity: Option<rt::Part<crate::price::TransformQuantity>>,
    /// One of `one_time` or `recurring` depending on whether the price is for a one-time purchase or a
    /// recurring (subscription) purchase.
    pub type_: crate::price::Type,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a whole integer if
    /// possible. Only set if `billing_scheme=per_unit`.
    pub unit_amount: Option<i64>,
    /// The unit amount in cents (or local equivalent) to be charged, represented as a decimal string
    /// with at most 12 decimal places. Only set if `billing_scheme=per_unit`.
    pub unit_amount_decimal: Option<rt::Decimal>,
}

impl rt::Record for Price {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            billing_scheme: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            currency_options: rt::blank(),
            custom_unit_amount: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            lookup_key: rt::blank(),
            metadata: rt::blank(),
            nickname: rt::blank(),
            product: rt::blank(),
            recurring: rt::blank(),
            tax_behavior: rt::blank(),
            tiers: rt::blank(),
            tiers_mode: rt::blank(),
            transform_quantity: rt::blank(),
            type_: rt::blank(),
            unit_amount: rt::blank(),
            unit_amount_decimal: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "price",
            constants: &[("object", rt::Constant::Str("price"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("billing_scheme", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("currency_options", rt::OPTIONAL),
                rt::Field("custom_unit_amount", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("lookup_key", rt::NULLABLE),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("nickname", rt::NULLABLE),
                rt::Field("product", rt::REQUIRED),
                rt::Field("recurring", rt::NULLABLE),
                rt::Field("tax_behavior", rt::NULLABLE),
                rt::Field("tiers", rt::OPTIONAL),
                rt::Field("tiers_mode", rt::NULLABLE),
                rt::Field("transform_quantity", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("unit_amount", rt::NULLABLE),
                rt::Field("unit_amount_decimal", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.billing_scheme,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.currency_options,
            5 => &self.custom_unit_amount,
            6 => &self.id,
            7 => &self.livemode,
            8 => &self.lookup_key,
            9 => &self.metadata,
            10 => &self.nickname,
            11 => &self.product,
            12 => &self.recurring,
            13 => &self.tax_behavior,
            14 => &self.tiers,
            15 => &self.tiers_mode,
            16 => &self.transform_quantity,
            17 => &self.type_,
            18 => &self.unit_amount,
            _ => &self.unit_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.billing_scheme,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.currency_options,
            5 => &mut self.custom_unit_amount,
            6 => &mut self.id,
            7 => &mut self.livemode,
            8 => &mut self.lookup_key,
            9 => &mut self.metadata,
            10 => &mut self.nickname,
            11 => &mut self.product,
            12 => &mut self.recurring,
            13 => &mut self.tax_behavior,
            14 => &mut self.tiers,
            15 => &mut self.tiers_mode,
            16 => &mut self.transform_quantity,
            17 => &mut self.type_,
            18 => &mut self.unit_amount,
            _ => &mut self.unit_amount_decimal,
        }
    }
}

rt::record_traits!(Price);

impl rt::Resource for Price {
    type Id = crate::ids::PriceId;
    const OBJECT: &'static str = "price";
}

impl Price {
    /// Expands `product`.
    pub const PRODUCT: rt::Expand<Self, crate::ids::ProductId> = rt::Expand::new(
        "product",
    );
}
