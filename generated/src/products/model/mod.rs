// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_product;
pub use self::deleted_product::DeletedProduct;
mod deleted_product_feature;
pub use self::deleted_product_feature::DeletedProductFeature;
mod package_dimensions;
pub use self::package_dimensions::PackageDimensions;
mod product;
pub use self::product::Product;
mod product_feature;
pub use self::product_feature::ProductFeature;
mod product_marketing_feature;
pub use self::product_marketing_feature::ProductMarketingFeature;
