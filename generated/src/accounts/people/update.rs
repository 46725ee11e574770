// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::people::update`](fn@crate::accounts::people::update).

pub use crate::tokens::create::person::additional_tos_acceptances;
pub use crate::tokens::create::person::documents;
pub mod us_cfpb_data;
pub use crate::tokens::create::person::verification;
pub use crate::customers::create::Address;
pub use crate::person::PoliticalExposure;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};

pub use crate::tokens::create::person::{
    AdditionalTosAcceptances, Dob, Documents, RegisteredAddress, Relationship,
    UsCfpbData, Verification,
};
