// Written by `cargo xtask generate`. Do not edit.
//! What `account.individual` of [`tokens::create`](fn@crate::tokens::create) takes.

pub use crate::tokens::create::person::verification;
pub use crate::accounts::create::individual::Relationship;
pub use crate::customers::create::Address;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};

pub use crate::tokens::create::person::{
    Dob, PoliticalExposure, RegisteredAddress, Verification,
};
