// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{LocalAmusementTax, LocalLeaseTax, StateSalesTax};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/us`.
    pub struct UnitedStates;
}

impl UnitedStates {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(state: impl Into<String>, type_: UnitedStatesType) -> Self {
        Self(Params::new().with("state", Value::text(state)).with("type", type_))
    }

    /// Sets `local_amusement_tax`.
    #[inline]
    pub fn local_amusement_tax(self, local_amusement_tax: LocalAmusementTax) -> Self {
        Self(self.0.with("local_amusement_tax", local_amusement_tax))
    }

    /// Sets `local_lease_tax`.
    #[inline]
    pub fn local_lease_tax(self, local_lease_tax: LocalLeaseTax) -> Self {
        Self(self.0.with("local_lease_tax", local_lease_tax))
    }

    /// Sets `state_sales_tax`.
    #[inline]
    pub fn state_sales_tax(self, state_sales_tax: StateSalesTax) -> Self {
        Self(self.0.with("state_sales_tax", state_sales_tax))
    }
}

/// The values of `PostTaxRegistrations/country_options/us/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitedStatesType {
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

stripe_runtime::open_enum!(UnitedStatesType {
    LocalAmusementTax = "local_amusement_tax",
    LocalLeaseTax = "local_lease_tax",
    StateCommunicationsTax = "state_communications_tax",
    StateRetailDeliveryFee = "state_retail_delivery_fee",
    StateSalesTax = "state_sales_tax",
});
