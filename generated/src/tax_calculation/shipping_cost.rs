// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost` of [`TaxCalculation`](crate::TaxCalculation).

pub mod tax_breakdown;

/// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
/// includes taxes.
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
});

impl From<crate::tax_calculation_line_item::TaxBehavior> for TaxBehavior {
    #[inline]
    fn from(value: crate::tax_calculation_line_item::TaxBehavior) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}

/// An object in `shipping_cost.tax_breakdown[]` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// The amount of tax, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount: i64,
    pub jurisdiction: rt::Part<
        crate::tax_calculation_line_item::tax_breakdown::Jurisdiction,
    >,
    /// Indicates whether the jurisdiction was determined by the origin (merchant's address) or
    /// destination (customer's address).
    pub sourcing: tax_breakdown::Sourcing,
    /// Details regarding the rate for this tax. This field will be `null` when the tax is not imposed,
    /// for example if the product is exempt from tax.
    pub tax_rate_details: Option<
        rt::Part<crate::tax_calculation_line_item::tax_breakdown::TaxRateDetails>,
    >,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: crate::item::tax::TaxabilityReason,
    /// The amount on which tax is calculated, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub taxable_amount: i64,
}

impl rt::Record for TaxBreakdown {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            jurisdiction: rt::blank(),
            sourcing: rt::blank(),
            tax_rate_details: rt::blank(),
            taxability_reason: rt::blank(),
            taxable_amount: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_line_item_tax_breakdown",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("jurisdiction", rt::REQUIRED),
                rt::Field("sourcing", rt::REQUIRED),
                rt::Field("tax_rate_details", rt::NULLABLE),
                rt::Field("taxability_reason", rt::REQUIRED),
                rt::Field("taxable_amount", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.jurisdiction,
            2 => &self.sourcing,
            3 => &self.tax_rate_details,
            4 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.jurisdiction,
            2 => &mut self.sourcing,
            3 => &mut self.tax_rate_details,
            4 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

rt::record_traits!(TaxBreakdown);
