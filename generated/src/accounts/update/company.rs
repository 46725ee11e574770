// Written by `cargo xtask generate`. Do not edit.
//! What `company` of [`accounts::update`](fn@crate::accounts::update) takes.

pub mod verification;
pub use crate::account::company::{OwnershipExemptionReason, Structure};

pub use crate::accounts::create::company::{
    DirectorshipDeclaration, OwnershipDeclaration, RegistrationDate,
    RepresentativeDeclaration, Verification,
};

pub use crate::customers::create::Address;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};
