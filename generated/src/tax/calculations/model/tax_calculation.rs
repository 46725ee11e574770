// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, NULLABLE, Part, Place, REQUIRED, Record, Shape,
    Timestamp, blank, debug,
};
use crate::{
    TaxCalculationId, TaxCalculationLineItem, TaxCalculationLineItemId,
    TaxProductResourceCustomerDetails, TaxProductResourceShipFromDetails,
    TaxProductResourceTaxBreakdown, TaxProductResourceTaxCalculationShippingCost,
};

/// A Tax Calculation allows you to calculate the tax to collect from your customer.
///
/// Related guide: [Calculate tax in your custom payment flow](https://docs.stripe.com/tax/custom)
///
/// The schema `tax.calculation`.
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
    pub customer_details: Part<TaxProductResourceCustomerDetails>,
    /// Timestamp of date at which the tax calculation will expire.
    pub expires_at: Option<Timestamp>,
    /// Unique identifier for the calculation.
    pub id: Option<TaxCalculationId>,
    /// The list of items the customer is purchasing.
    pub line_items: Option<List<TaxCalculationLineItem>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The details of the ship from location, such as the address.
    pub ship_from_details: Option<Part<TaxProductResourceShipFromDetails>>,
    /// The shipping cost details for the calculation.
    pub shipping_cost: Option<Part<TaxProductResourceTaxCalculationShippingCost>>,
    /// The amount of tax to be collected on top of the line item prices.
    pub tax_amount_exclusive: i64,
    /// The amount of tax already included in the line item prices.
    pub tax_amount_inclusive: i64,
    /// Breakdown of individual tax amounts that add up to the total.
    pub tax_breakdown: Vec<TaxProductResourceTaxBreakdown>,
    /// The calculation uses the tax rules and rates that are in effect at this timestamp. You can use a
    /// date up to 31 days in the past or up to 31 days in the future. If you use a future date, Stripe
    /// doesn't guarantee that the expected tax rules and rate being used match the actual rules and
    /// rate that will be in effect on that date. We deploy tax changes before their effective date, but
    /// not within a fixed window.
    pub tax_date: Timestamp,
}

impl Record for TaxCalculation {
    fn blank() -> Self {
        Self {
            amount_total: blank(),
            currency: blank(),
            customer: blank(),
            customer_details: blank(),
            expires_at: blank(),
            id: blank(),
            line_items: blank(),
            livemode: blank(),
            ship_from_details: blank(),
            shipping_cost: blank(),
            tax_amount_exclusive: blank(),
            tax_amount_inclusive: blank(),
            tax_breakdown: blank(),
            tax_date: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax.calculation",
            constants: &[("object", Constant::Str("tax.calculation"))],
            fields: &[
                Field("amount_total", REQUIRED),
                Field("currency", REQUIRED),
                Field("customer", NULLABLE),
                Field("customer_details", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("id", NULLABLE),
                Field("line_items", NULLABLE),
                Field("livemode", REQUIRED),
                Field("ship_from_details", NULLABLE),
                Field("shipping_cost", NULLABLE),
                Field("tax_amount_exclusive", REQUIRED),
                Field("tax_amount_inclusive", REQUIRED),
                Field("tax_breakdown", REQUIRED),
                Field("tax_date", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for TaxCalculation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxCalculation);

impl TaxCalculation {
    /// Expands `line_items`.
    pub const LINE_ITEMS: Expand<Self, List<TaxCalculationLineItemId>> = Expand::new(
        "line_items",
    );
}
