// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    AddressSource, TaxProductResourceCustomerDetailsResourceTaxId,
    TaxProductResourcePostalAddress, TaxabilityOverride,
};

/// The schema `tax_product_resource_customer_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceCustomerDetails {
    /// The customer's postal address (for example, home or business location).
    pub address: Option<Part<TaxProductResourcePostalAddress>>,
    /// The type of customer address provided.
    pub address_source: Option<AddressSource>,
    /// The customer's IP address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// The customer's tax IDs (for example, EU VAT numbers).
    pub tax_ids: Vec<TaxProductResourceCustomerDetailsResourceTaxId>,
    /// The taxability override used for taxation.
    pub taxability_override: TaxabilityOverride,
}

impl Blank for TaxProductResourceCustomerDetails {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        address_source: Blank::BLANK,
        ip_address: Blank::BLANK,
        tax_ids: Blank::BLANK,
        taxability_override: Blank::BLANK,
    };
}

impl Record for TaxProductResourceCustomerDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_customer_details",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("address_source", NULLABLE),
                Field("ip_address", NULLABLE),
                Field("tax_ids", REQUIRED),
                Field("taxability_override", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.address_source,
            2 => &self.ip_address,
            3 => &self.tax_ids,
            _ => &self.taxability_override,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_source,
            2 => &mut self.ip_address,
            3 => &mut self.tax_ids,
            _ => &mut self.taxability_override,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceCustomerDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceCustomerDetails);
