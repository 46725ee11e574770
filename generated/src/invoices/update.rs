// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::update`](fn@crate::invoices::update).

pub mod automatic_tax;
pub use crate::invoice::issuer;
pub mod payment_settings;
pub mod rendering;
pub mod shipping_cost;
pub mod shipping_details;
pub use crate::invoice::CollectionMethod;

pub use crate::invoices::create::{
    AutomaticTax, CustomField, Issuer, PaymentSettings, Rendering, ShippingCost,
    ShippingDetails, TransferData,
};

pub use crate::quotes::create::Discount;
