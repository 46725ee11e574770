// Written by `cargo xtask generate`. Do not edit.

/// Products describe the specific goods or services you offer to your customers. For example, you
/// might offer a Standard and Premium version of your goods or service; each version would be a
/// separate Product. They can be used in conjunction with
/// [Prices](https://docs.stripe.com/api#prices) to configure pricing in Payment Links, Checkout,
/// and Subscriptions.
///
/// Related guides:
/// [Set up a subscription](https://docs.stripe.com/billing/subscriptions/set-up-subscription),
/// [share a Payment Link](https://docs.stripe.com/payment-links),
/// [accept payments with Checkout](https://docs.stripe.com/payments/accept-a-payment#create-product-prices-upfront),
/// and more about [Products and Prices](https://docs.stripe.com/products-prices/overview)
///
/// The object `product`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
    /// Whether the product is currently available for purchase.
    pub active: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The ID of the [Price](https://docs.stripe.com/api/prices) object that is the default price for
    /// this product.
    pub default_price: Option<rt::Expandable<crate::ids::PriceId>>,
    /// The product's description, meant to be displayable to the customer. Use this field to optionally
    /// store a long form explanation of the product being sold for your own rendering purposes.
    pub description: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::ProductId,
    /// A list of up to 8 URLs of images for this product, meant to be displayable to the customer.
    pub images: Vec<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A list of up to 15 marketing features for this product. These are displayed in
    /// [pricing tables](https://docs.stripe.com/payments/checkout/pricing-table).
    pub marketing_features: Vec<crate::product::MarketingFeature>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The product's name, meant to be displayable to the customer.
    pub name: String,
    /// The dimensions of this product for shipping purposes.
    pub package_dimensions: Option<rt::Part<crate::product::PackageDimensions>>,
    /// Whether this product is shipped (i.e., physical goods).
    pub shippable: Option<bool>,
    /// Extra information about a product which will appear on your customer's credit card statement. In
    /// the case that multiple products are billed at once, the first statement descriptor will be used.
    /// Only used for subscription payments.
    pub statement_descriptor: Option<String>,
    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID.
    pub tax_code: Option<rt::Expandable<crate::ids::TaxCodeId>>,
    /// A label that represents units of this product. When set, this will be included in customers'
    /// receipts, invoices, Checkout, and the customer portal.
    pub unit_label: Option<String>,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: rt::Timestamp,
    /// A URL of a publicly-accessible webpage for this product.
    pub url: Option<String>,
}

impl rt::Record for Product {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            created: rt::blank(),
            default_price: rt::blank(),
            description: rt::blank(),
            id: rt::blank(),
            images: rt::blank(),
            livemode: rt::blank(),
            marketing_features: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            package_dimensions: rt::blank(),
            shippable: rt::blank(),
            statement_descriptor: rt::blank(),
            tax_code: rt::blank(),
            unit_label: rt::blank(),
            updated: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "product",
            constants: &[("object", rt::Constant::Str("product"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("default_price", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("images", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("marketing_features", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("package_dimensions", rt::NULLABLE),
                rt::Field("shippable", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("tax_code", rt::NULLABLE),
                rt::Field("unit_label", rt::NULLABLE),
                rt::Field("updated", rt::REQUIRED),
                rt::Field("url", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.created,
            2 => &self.default_price,
            3 => &self.description,
            4 => &self.id,
            5 => &self.images,
            6 => &self.livemode,
            7 => &self.marketing_features,
            8 => &self.metadata,
            9 => &self.name,
            10 => &self.package_dimensions,
            11 => &self.shippable,
            12 => &self.statement_descriptor,
            13 => &self.tax_code,
            14 => &self.unit_label,
            15 => &self.updated,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.created,
            2 => &mut self.default_price,
            3 => &mut self.description,
            4 => &mut self.id,
            5 => &mut self.images,
            6 => &mut self.livemode,
            7 => &mut self.marketing_features,
            8 => &mut self.metadata,
            9 => &mut self.name,
            10 => &mut self.package_dimensions,
            11 => &mut self.shippable,
            12 => &mut self.statement_descriptor,
            13 => &mut self.tax_code,
            14 => &mut self.unit_label,
            15 => &mut self.updated,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Product);

impl rt::Resource for Product {
    type Id = crate::ids::ProductId;
    const OBJECT: &'static str = "product";
}

impl Product {
    /// Expands `default_price`.
    pub const DEFAULT_PRICE: rt::Expand<Self, crate::ids::PriceId> = rt::Expand::new(
        "default_price",
    );
    /// Expands `tax_code`.
    pub const TAX_CODE: rt::Expand<Self, crate::ids::TaxCodeId> = rt::Expand::new(
        "tax_code",
    );
}
