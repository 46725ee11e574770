// Written by `cargo xtask generate`. Do not edit.
//! What `account.company` of [`tokens::create`](fn@crate::tokens::create) takes.

pub mod verification;
pub use crate::account::company::Structure;

pub use crate::accounts::create::company::{
    DirectorshipDeclaration, OwnershipDeclaration, RegistrationDate,
    RepresentativeDeclaration, Verification,
};

pub use crate::customers::create::Address;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};

/// The values of `account[company][ownership_exemption_reason]` of [`tokens::create`](fn@crate::tokens::create).
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`
    QualifiesAsFinancialInstitution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OwnershipExemptionReason {
    QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
    QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
});
