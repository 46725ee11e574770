// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxCalculation`](crate::TaxCalculation).

pub mod customer_details;
#[cfg(feature = "tax-calculations")]
pub mod ship_from_details;
#[cfg(feature = "tax-calculations")]
pub mod shipping_cost;
#[cfg(feature = "tax-calculations")]
pub mod tax_breakdown;

#[cfg(feature = "tax-calculations")]
/// An object in `customer_details` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// The customer's postal address (for example, home or business location).
    pub address: Option<rt::Part<customer_details::Address>>,
    /// The type of customer address provided.
    pub address_source: Option<customer_details::AddressSource>,
    /// The customer's IP address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// The customer's tax IDs (for example, EU VAT numbers).
    pub tax_ids: Vec<customer_details::TaxId>,
    /// The taxability override used for taxation.
    pub taxability_override: customer_details::TaxabilityOverride,
}

#[cfg(feature = "tax-calculations")]
impl rt::Blank for CustomerDetails {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        address_source: rt::Blank::BLANK,
        ip_address: rt::Blank::BLANK,
        tax_ids: rt::Blank::BLANK,
        taxability_override: rt::Blank::BLANK,
    };
}

#[cfg(feature = "tax-calculations")]
impl rt::Record for CustomerDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_customer_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("address_source", rt::NULLABLE),
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("tax_ids", rt::REQUIRED),
                rt::Field("taxability_override", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.address_source,
            2 => &self.ip_address,
            3 => &self.tax_ids,
            _ => &self.taxability_override,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_source,
            2 => &mut self.ip_address,
            3 => &mut self.tax_ids,
            _ => &mut self.taxability_override,
        }
    }
}

#[cfg(feature = "tax-calculations")]
rt::record_traits!(CustomerDetails);

/// An object in `ship_from_details` of [`TaxCalculation`](crate::TaxCalculation) and `ship_from_details` of [`TaxTransaction`](crate::TaxTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShipFromDetails {
    pub address: rt::Part<customer_details::Address>,
}

impl rt::Record for ShipFromDetails {
    fn blank() -> Self {
        Self { address: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_ship_from_details",
            constants: &[],
            fields: &[rt::Field("address", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.address
    }
}

rt::record_traits!(ShipFromDetails);

#[cfg(feature = "tax-calculations")]
/// An object in `shipping_cost` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// The shipping amount in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units). If
    /// `tax_behavior=inclusive`, then this amount includes taxes. Otherwise, taxes were calculated on
    /// top of this amount.
    pub amount: i64,
    /// The amount of tax calculated for shipping, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount_tax: i64,
    /// The ID of an existing [ShippingRate](https://docs.stripe.com/api/shipping_rates/object).
    pub shipping_rate: Option<String>,
    /// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
    /// includes taxes.
    pub tax_behavior: shipping_cost::TaxBehavior,
    /// Detailed account of taxes relevant to shipping cost.
    pub tax_breakdown: Option<Vec<shipping_cost::TaxBreakdown>>,
    /// The [tax code](https://docs.stripe.com/tax/tax-categories) ID used for shipping.
    pub tax_code: String,
}

#[cfg(feature = "tax-calculations")]
impl rt::Blank for ShippingCost {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_tax: rt::Blank::BLANK,
        shipping_rate: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tax_breakdown: rt::Blank::BLANK,
        tax_code: rt::Blank::BLANK,
    };
}

#[cfg(feature = "tax-calculations")]
impl rt::Record for ShippingCost {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_calculation_shipping_cost",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_tax", rt::REQUIRED),
                rt::Field("shipping_rate", rt::OPTIONAL),
                rt::Field("tax_behavior", rt::REQUIRED),
                rt::Field("tax_breakdown", rt::OPTIONAL),
                rt::Field("tax_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_tax,
            2 => &self.shipping_rate,
            3 => &self.tax_behavior,
            4 => &self.tax_breakdown,
            _ => &self.tax_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_tax,
            2 => &mut self.shipping_rate,
            3 => &mut self.tax_behavior,
            4 => &mut self.tax_breakdown,
            _ => &mut self.tax_code,
        }
    }
}

#[cfg(feature = "tax-calculations")]
rt::record_traits!(ShippingCost);

#[cfg(feature = "tax-calculations")]
/// An object in `tax_breakdown[]` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// The amount of tax, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount: i64,
    /// Specifies whether the tax amount is included in the line item amount.
    pub inclusive: bool,
    pub tax_rate_details: rt::Part<tax_breakdown::TaxRateDetails>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. We might extend the
    /// possible values for this field to support new tax rules.
    pub taxability_reason: crate::item::tax::TaxabilityReason,
    /// The amount on which tax is calculated, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub taxable_amount: i64,
}

#[cfg(feature = "tax-calculations")]
impl rt::Record for TaxBreakdown {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            inclusive: rt::blank(),
            tax_rate_details: rt::blank(),
            taxability_reason: rt::blank(),
            taxable_amount: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_breakdown",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("inclusive", rt::REQUIRED),
                rt::Field("tax_rate_details", rt::REQUIRED),
                rt::Field("taxability_reason", rt::REQUIRED),
                rt::Field("taxable_amount", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.inclusive,
            2 => &self.tax_rate_details,
            3 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.inclusive,
            2 => &mut self.tax_rate_details,
            3 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

#[cfg(feature = "tax-calculations")]
rt::record_traits!(TaxBreakdown);
