// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`issuing::cards::update`](fn@crate::issuing::cards::update) takes.

pub mod address_validation;
pub use crate::issuing::cards::create::shipping::{Address, AddressValidation, Customs};
pub use crate::issuing_card::shipping::{Service, Type};
