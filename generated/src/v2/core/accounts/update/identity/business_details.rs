// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2::core::accounts::create::identity::business_details::annual_revenue;
pub mod documents;
pub use crate::v2_core_account::identity::business_details::id_number;
pub use crate::v2::core::accounts::create::identity::business_details::annual_revenue as monthly_estimated_revenue;
pub use crate::v2::core::account_tokens::create::identity::business_details::script_addresses;
pub use crate::v2::core::accounts::create::identity::business_details::script_names;
pub use crate::accounts::create::company::RegistrationDate;

pub use crate::v2::core::account_tokens::create::identity::business_details::{
    Address, Documents, ScriptAddresses,
};

pub use crate::v2::core::accounts::create::identity::business_details::{
    AnnualRevenue, IdNumber, MonthlyEstimatedRevenue, ScriptNames,
};

pub use crate::v2_core_account::identity::business_details::Structure;
