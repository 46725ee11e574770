// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    LocalAmusementTax, LocalLeaseTax, StateSalesTax,
    TaxProductRegistrationsResourceCountryOptionsUnitedStatesType,
};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/us`.
    pub struct UnitedStates;
}

impl UnitedStates {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        state: impl Into<String>,
        type_: TaxProductRegistrationsResourceCountryOptionsUnitedStatesType,
    ) -> Self {
        Self(Params::new().with("state", Value::text(state)).with("type", type_))
    }

    /// Sets `local_amusement_tax`.
    #[inline]
    pub fn local_amusement_tax(
        mut self,
        local_amusement_tax: LocalAmusementTax,
    ) -> Self {
        self.0.set("local_amusement_tax", local_amusement_tax);
        self
    }

    /// Sets `local_lease_tax`.
    #[inline]
    pub fn local_lease_tax(mut self, local_lease_tax: LocalLeaseTax) -> Self {
        self.0.set("local_lease_tax", local_lease_tax);
        self
    }

    /// Sets `state_sales_tax`.
    #[inline]
    pub fn state_sales_tax(mut self, state_sales_tax: StateSalesTax) -> Self {
        self.0.set("state_sales_tax", state_sales_tax);
        self
    }
}
