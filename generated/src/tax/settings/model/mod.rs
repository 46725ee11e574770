// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod tax_product_resource_tax_settings_defaults;

pub use self::tax_product_resource_tax_settings_defaults::{
    TaxProductResourceTaxSettingsDefaults,
    TaxProductResourceTaxSettingsDefaultsTaxBehavior,
};

mod tax_product_resource_tax_settings_head_office;
pub use self::tax_product_resource_tax_settings_head_office::TaxProductResourceTaxSettingsHeadOffice;
mod tax_product_resource_tax_settings_status_details;
pub use self::tax_product_resource_tax_settings_status_details::TaxProductResourceTaxSettingsStatusDetails;
mod tax_product_resource_tax_settings_status_details_resource_active;
pub use self::tax_product_resource_tax_settings_status_details_resource_active::TaxProductResourceTaxSettingsStatusDetailsResourceActive;
mod tax_product_resource_tax_settings_status_details_resource_pending;
pub use self::tax_product_resource_tax_settings_status_details_resource_pending::TaxProductResourceTaxSettingsStatusDetailsResourcePending;
mod tax_settings;
pub use self::tax_settings::{TaxSettings, TaxSettingsStatus};
