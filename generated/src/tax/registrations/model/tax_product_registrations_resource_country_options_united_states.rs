// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    TaxProductRegistrationsResourceCountryOptionsUsLocalAmusementTax,
    TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax,
    TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax,
};

/// The schema `tax_product_registrations_resource_country_options_united_states`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsUnitedStates {
    pub local_amusement_tax: Option<
        Part<TaxProductRegistrationsResourceCountryOptionsUsLocalAmusementTax>,
    >,
    pub local_lease_tax: Option<
        Part<TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax>,
    >,
    /// Two-letter US state code ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: String,
    pub state_sales_tax: Option<
        Part<TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax>,
    >,
    /// Type of registration in the US.
    pub type_: TaxProductRegistrationsResourceCountryOptionsUnitedStatesType,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsUnitedStates {
    const BLANK: Self = Self {
        local_amusement_tax: Blank::BLANK,
        local_lease_tax: Blank::BLANK,
        state: Blank::BLANK,
        state_sales_tax: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsUnitedStates {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_united_states",
            constants: &[],
            fields: &[
                Field("local_amusement_tax", OPTIONAL),
                Field("local_lease_tax", OPTIONAL),
                Field("state", REQUIRED),
                Field("state_sales_tax", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.local_amusement_tax,
            1 => &self.local_lease_tax,
            2 => &self.state,
            3 => &self.state_sales_tax,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.local_amusement_tax,
            1 => &mut self.local_lease_tax,
            2 => &mut self.state,
            3 => &mut self.state_sales_tax,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TaxProductRegistrationsResourceCountryOptionsUnitedStates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsUnitedStates);

/// Type of registration in the US.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductRegistrationsResourceCountryOptionsUnitedStatesType {
    /// `local_amusement_tax`
    LocalAmusementTax,
    /// `local_lease_tax`
    LocalLeaseTax,
    /// `state_communications_tax`
    StateCommunicationsTax,
    /// `state_retail_delivery_fee`
    StateRetailDeliveryFee,
    /// `state_sales_tax`
    StateSalesTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductRegistrationsResourceCountryOptionsUnitedStatesType {
    LocalAmusementTax = "local_amusement_tax",
    LocalLeaseTax = "local_lease_tax",
    StateCommunicationsTax = "state_communications_tax",
    StateRetailDeliveryFee = "state_retail_delivery_fee",
    StateSalesTax = "state_sales_tax",
});
