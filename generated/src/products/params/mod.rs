// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_product_marketing_feature;
pub use self::create_product_marketing_feature::CreateProductMarketingFeature;
mod package_dimensions_specs;
pub use self::package_dimensions_specs::PackageDimensionsSpecs;
mod price_data_without_product_with_metadata;
pub use self::price_data_without_product_with_metadata::PriceDataWithoutProductWithMetadata;
