// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod tax_calculation;
pub use self::tax_calculation::TaxCalculation;
mod tax_calculation_line_item;
pub use self::tax_calculation_line_item::TaxCalculationLineItem;
mod tax_product_resource_jurisdiction;

pub use self::tax_product_resource_jurisdiction::{
    TaxProductResourceJurisdiction, TaxProductResourceJurisdictionLevel,
};

mod tax_product_resource_line_item_tax_breakdown;

pub use self::tax_product_resource_line_item_tax_breakdown::{
    TaxProductResourceLineItemTaxBreakdown,
    TaxProductResourceLineItemTaxBreakdownSourcing,
};

mod tax_product_resource_line_item_tax_rate_details;
pub use self::tax_product_resource_line_item_tax_rate_details::TaxProductResourceLineItemTaxRateDetails;
mod tax_product_resource_tax_breakdown;
pub use self::tax_product_resource_tax_breakdown::TaxProductResourceTaxBreakdown;
mod tax_product_resource_tax_calculation_shipping_cost;
pub use self::tax_product_resource_tax_calculation_shipping_cost::TaxProductResourceTaxCalculationShippingCost;
mod tax_product_resource_tax_rate_details;
pub use self::tax_product_resource_tax_rate_details::TaxProductResourceTaxRateDetails;
