// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod v2_commerce_product_catalog_import_mode;
pub use self::v2_commerce_product_catalog_import_mode::V2CommerceProductCatalogImportMode;
