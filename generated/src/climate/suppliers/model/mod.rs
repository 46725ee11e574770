// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod climate_supplier;
pub use self::climate_supplier::{ClimateSupplier, ClimateSupplierRemovalPathway};
