// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_v2_commerce_product_catalog_import_status;
pub use self::list_v2_commerce_product_catalog_import_status::ListV2CommerceProductCatalogImportStatus;
mod v2_commerce_product_catalog_import_mode;
pub use self::v2_commerce_product_catalog_import_mode::V2CommerceProductCatalogImportMode;
