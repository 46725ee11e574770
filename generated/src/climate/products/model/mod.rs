// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod climate_product;
pub use self::climate_product::ClimateProduct;
mod climate_removals_products_price;
pub use self::climate_removals_products_price::ClimateRemovalsProductsPrice;
