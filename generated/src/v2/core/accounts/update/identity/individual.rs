// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2_core_account::identity::individual::additional_name;
pub mod documents;
pub use crate::v2_core_account_person::id_number;
pub use crate::v2::core::account_tokens::create::identity::business_details::script_addresses;
pub use crate::v2::core::accounts::create::identity::individual::script_names;

pub use crate::v2::core::account_tokens::create::identity::business_details::{
    Address, ScriptAddresses,
};

pub use crate::v2::core::account_tokens::create::identity::individual::{
    AdditionalAddress, Documents,
};

pub use crate::v2::core::accounts::create::identity::individual::{
    AdditionalName, DateOfBirth, IdNumber, Relationship, ScriptNames,
};

pub use crate::v2_core_account::identity::individual::{LegalGender, PoliticalExposure};
