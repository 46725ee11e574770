// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod calculation_line_item;
pub use self::calculation_line_item::CalculationLineItem;
mod merchant_postal_address;
pub use self::merchant_postal_address::MerchantPostalAddress;
mod postal_address;
pub use self::postal_address::PostalAddress;
mod ship_from_details;
pub use self::ship_from_details::ShipFromDetails;
mod tax_calculation_customer_details;
pub use self::tax_calculation_customer_details::TaxCalculationCustomerDetails;
mod tax_calculation_shipping_cost;
pub use self::tax_calculation_shipping_cost::TaxCalculationShippingCost;
