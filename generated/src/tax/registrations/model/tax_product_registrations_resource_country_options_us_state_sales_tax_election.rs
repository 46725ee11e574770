// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `tax_product_registrations_resource_country_options_us_state_sales_tax_election`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection {
    /// A [FIPS code](https://www.census.gov/library/reference/code-lists/ansi.html) representing the
    /// local jurisdiction.
    pub jurisdiction: Option<String>,
    /// The type of the election for the state sales tax registration.
    pub type_: TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElectionType,
}

impl Blank for TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection {
    const BLANK: Self = Self {
        jurisdiction: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_registrations_resource_country_options_us_state_sales_tax_election",
            constants: &[],
            fields: &[Field("jurisdiction", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.jurisdiction,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.jurisdiction,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection);

/// The type of the election for the state sales tax registration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElectionType {
    /// `local_use_tax`
    LocalUseTax,
    /// `simplified_sellers_use_tax`
    SimplifiedSellersUseTax,
    /// `single_local_use_tax`
    SingleLocalUseTax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElectionType {
    LocalUseTax = "local_use_tax",
    SimplifiedSellersUseTax = "simplified_sellers_use_tax",
    SingleLocalUseTax = "single_local_use_tax",
});
