// Written by `cargo xtask generate`. Do not edit.
//! What `individual` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::tokens::create::person::verification;
pub use crate::accounts::create::individual::{PoliticalExposure, Relationship};
pub use crate::customers::create::Address;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};
pub use crate::tokens::create::person::{Dob, RegisteredAddress, Verification};
