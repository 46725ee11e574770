// Written by `cargo xtask generate`. Do not edit.

/// A Tax Calculation allows you to calculate the tax to collect from your customer.
///
/// Related guide: [Calculate tax in your custom payment flow](https://docs.stripe.com/tax/custom)
///
/// The object `tax.calculation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCalculation {
    /// Total amount after taxes in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount_total: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The ID of an existing [Customer](https://docs.stripe.com/api/customers/object) used for the
    /// resource.
    pub customer: Option<String>,
    pub customer_details: rt::Part<crate::tax_calculation::CustomerDetails>,
    /// Timestamp of date at which the tax calculation will expire.
    pub expires_at: Option<rt::Timestamp>,
    /// Unique identifier for the calculation.
    pub id: Option<crate::ids::TaxCalculationId>,
    /// The list of items the customer is purchasing.
    pub line_items: Option<rt::List<crate::TaxCalculationLineItem>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The details of the ship from location, such as the address.
    pub ship_from_details: Option<rt::Part<crate::tax_calculation::ShipFromDetails>>,
    /// The shipping cost details for the calculation.
    pub shipping_cost: Option<rt::Part<crate::tax_calculation::ShippingCost>>,
    /// The amount of tax to be collected on top of the line item prices.
    pub tax_amount_exclusive: i64,
    /// The amount of tax already included in the line item prices.
    pub tax_amount_inclusive: i64,
    /// Breakdown of individual tax amounts that add up to the total.
    pub tax_breakdown: Vec<crate::tax_calculation::TaxBreakdown>,
    /// The calculation uses the tax rules and rates that are in effect at this timestamp. You can use a
    /// date up to 31 days in the past or up to 31 days in the future. If you use a future date, Stripe
    /// doesn't guarantee that the expected tax rules and rate being used match the actual rules and
    /// rate that will be in effect on that date. We deploy tax changes before their effective date, but
    /// not within a fixed window.
    pub tax_date: rt::Timestamp,
}

impl rt::Record for TaxCalculation {
    fn blank() -> Self {
        Self {
            amount_total: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_details: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            line_items: rt::blank(),
            livemode: rt::blank(),
            ship_from_details: rt::blank(),
            shipping_cost: rt::blank(),
            tax_amount_exclusive: rt::blank(),
            tax_amount_inclusive: rt::blank(),
            tax_breakdown: rt::blank(),
            tax_date: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax.calculation",
            constants: &[("object", rt::Constant::Str("tax.calculation"))],
            fields: &[
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_details", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("id", rt::NULLABLE),
                rt::Field("line_items", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("ship_from_details", rt::NULLABLE),
                rt::Field("shipping_cost", rt::NULLABLE),
                rt::Field("tax_amount_exclusive", rt::REQUIRED),
                rt::Field("tax_amount_inclusive", rt::REQUIRED),
                rt::Field("tax_breakdown", rt::REQUIRED),
                rt::Field("tax_date", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_total,
            1 => &self.currency,
            2 => &self.customer,
            3 => &self.customer_details,
            4 => &self.expires_at,
            5 => &self.id,
            6 => &self.line_items,
            7 => &self.livemode,
            8 => &self.ship_from_details,
            9 => &self.shipping_cost,
            10 => &self.tax_amount_exclusive,
            11 => &self.tax_amount_inclusive,
            12 => &self.tax_breakdown,
            _ => &self.tax_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_total,
            1 => &mut self.currency,
            2 => &mut self.customer,
            3 => &mut self.customer_details,
            4 => &mut self.expires_at,
            5 => &mut self.id,
            6 => &mut self.line_items,
            7 => &mut self.livemode,
            8 => &mut self.ship_from_details,
            9 => &mut self.shipping_cost,
            10 => &mut self.tax_amount_exclusive,
            11 => &mut self.tax_amount_inclusive,
            12 => &mut self.tax_breakdown,
            _ => &mut self.tax_date,
        }
    }
}

rt::record_traits!(TaxCalculation);

impl TaxCalculation {
    /// Expands `line_items`.
    pub const LINE_ITEMS: rt::Expand<
        Self,
        rt::List<crate::ids::TaxCalculationLineItemId>,
    > = rt::Expand::new("line_items");
}
