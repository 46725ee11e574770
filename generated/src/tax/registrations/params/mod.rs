// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod country_options;
pub use self::country_options::CountryOptions;
mod country_options_ae;
pub use self::country_options_ae::CountryOptionsAe;
mod country_options_ae_standard;
pub use self::country_options_ae_standard::CountryOptionsAeStandard;
mod country_options_am;
pub use self::country_options_am::CountryOptionsAm;
mod country_options_at;
pub use self::country_options_at::{CountryOptionsAt, CountryOptionsType};
mod country_options_at_standard;
pub use self::country_options_at_standard::CountryOptionsAtStandard;
mod country_options_ca;
pub use self::country_options_ca::{CountryOptionsCa, CountryOptionsCaType};
mod country_options_th;
pub use self::country_options_th::CountryOptionsTh;
mod list_tax_registration_status;
pub use self::list_tax_registration_status::ListTaxRegistrationStatus;
mod local_amusement_tax;
pub use self::local_amusement_tax::LocalAmusementTax;
mod local_lease_tax;
pub use self::local_lease_tax::LocalLeaseTax;
mod province_standard;
pub use self::province_standard::ProvinceStandard;
mod state_sales_tax;
pub use self::state_sales_tax::StateSalesTax;
mod state_sales_tax_election;

pub use self::state_sales_tax_election::{
    StateSalesTaxElection, StateSalesTaxElectionType,
};

mod united_states;
pub use self::united_states::{UnitedStates, UnitedStatesType};
