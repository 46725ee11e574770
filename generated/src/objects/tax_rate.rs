// Written by `cargo xtask generate`. Do not edit.

/// Tax rates can be applied to [invoices](https://docs.stripe.com/invoicing/taxes/tax-rates),
/// [subscriptions](https://docs.stripe.com/billing/taxes/tax-rates) and
/// [Checkout Sessions](https://docs.stripe.com/payments/checkout/use-manual-tax-rates) to collect
/// tax.
///
/// Related guide: [Tax rates](https://docs.stripe.com/billing/taxes/tax-rates)
///
/// The object `tax_rate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRate {
    /// Defaults to `true`. When set to `false`, this tax rate cannot be used with new applications or
    /// Checkout Sessions, but will still work for subscriptions and invoices that already have it set.
    pub active: bool,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// An arbitrary string attached to the tax rate for your internal use only. It will not be visible
    /// to your customers.
    pub description: Option<String>,
    /// The display name of the tax rates as it will appear to your customer on their receipt email,
    /// PDF, and the hosted invoice page.
    pub display_name: String,
    /// Actual/effective tax rate percentage out of 100. For tax calculations with
    /// automatic_tax\[enabled]=true, this percentage reflects the rate actually used to calculate tax
    /// based on the product's taxability and whether the user is registered to collect taxes in the
    /// corresponding jurisdiction.
    pub effective_percentage: Option<f64>,
    /// The amount of the tax rate when the `rate_type` is `flat_amount`. Tax rates with `rate_type`
    /// `percentage` can vary based on the transaction, resulting in this field being `null`. This field
    /// exposes the amount and currency of the flat tax rate.
    pub flat_amount: Option<rt::Part<crate::tax_rate::FlatAmount>>,
    /// Unique identifier for the object.
    pub id: crate::ids::TaxRateId,
    /// This specifies if the tax rate is inclusive or exclusive.
    pub inclusive: bool,
    /// The jurisdiction for the tax rate. You can use this label field for tax reporting purposes. It
    /// also appears on your customer’s invoice.
    pub jurisdiction: Option<String>,
    /// The level of the jurisdiction that imposes this tax rate. Will be `null` for manually defined
    /// tax rates.
    pub jurisdiction_level: Option<crate::tax_rate::JurisdictionLevel>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Tax rate percentage out of 100. For tax calculations with automatic_tax\[enabled]=true, this
    /// percentage includes the statutory tax rate of non-taxable jurisdictions.
    pub percentage: f64,
    /// Indicates the type of tax rate applied to the taxable amount. This value can be `null` when no
    /// tax applies to the location. This field is only present for TaxRates created by Stripe Tax.
    pub rate_type: Option<crate::tax_rate::RateType>,
    /// [ISO 3166-2 subdivision code](https://en.wikipedia.org/wiki/ISO_3166-2), without country prefix.
    /// For example, "NY" for New York, United States.
    pub state: Option<String>,
    /// The high-level tax type, such as `vat` or `sales_tax`.
    pub tax_type: Option<crate::tax_rate::TaxType>,
}

impl rt::Record for TaxRate {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            country: rt::blank(),
            created: rt::blank(),
            description: rt::blank(),
            display_name: rt::blank(),
            effective_percentage: rt::blank(),
            flat_amount: rt::blank(),
            id: rt::blank(),
            inclusive: rt::blank(),
            jurisdiction: rt::blank(),
            jurisdiction_level: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            percentage: rt::blank(),
            rate_type: rt::blank(),
            state: rt::blank(),
            tax_type: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_rate",
            constants: &[("object", rt::Constant::Str("tax_rate"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("country", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("effective_percentage", rt::NULLABLE),
                rt::Field("flat_amount", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("inclusive", rt::REQUIRED),
                rt::Field("jurisdiction", rt::NULLABLE),
                rt::Field("jurisdiction_level", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("percentage", rt::REQUIRED),
                rt::Field("rate_type", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
                rt::Field("tax_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.country,
            2 => &self.created,
            3 => &self.description,
            4 => &self.display_name,
            5 => &self.effective_percentage,
            6 => &self.flat_amount,
            7 => &self.id,
            8 => &self.inclusive,
            9 => &self.jurisdiction,
            10 => &self.jurisdiction_level,
            11 => &self.livemode,
            12 => &self.metadata,
            13 => &self.percentage,
            14 => &self.rate_type,
            15 => &self.state,
            _ => &self.tax_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.country,
            2 => &mut self.created,
            3 => &mut self.description,
            4 => &mut self.display_name,
            5 => &mut self.effective_percentage,
            6 => &mut self.flat_amount,
            7 => &mut self.id,
            8 => &mut self.inclusive,
            9 => &mut self.jurisdiction,
            10 => &mut self.jurisdiction_level,
            11 => &mut self.livemode,
            12 => &mut self.metadata,
            13 => &mut self.percentage,
            14 => &mut self.rate_type,
            15 => &mut self.state,
            _ => &mut self.tax_type,
        }
    }
}

rt::record_traits!(TaxRate);

impl rt::Resource for TaxRate {
    type Id = crate::ids::TaxRateId;
    const OBJECT: &'static str = "tax_rate";
}
