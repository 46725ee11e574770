// Written by `cargo xtask generate`. Do not edit.
//! What `bank_account` of [`accounts::create`](fn@crate::accounts::create) takes.

pub mod documents;
pub use crate::tokens::create::bank_account::AccountType;

/// The values of `bank_account[account_holder_type]` of [`accounts::create`](fn@crate::accounts::create), `external_account[account_holder_type]` of [`accounts::create`](fn@crate::accounts::create) and one more place.
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});

rt::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters for `bank_account[documents]` of [`accounts::create`](fn@crate::accounts::create), `external_account[documents]` of [`accounts::create`](fn@crate::accounts::create) and 8 more places.
    pub struct Documents;
}

impl Documents {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank_account_ownership_verification`.
    #[inline]
    pub fn bank_account_ownership_verification(
        self,
        bank_account_ownership_verification: crate::accounts::create::documents::BankAccountOwnershipVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "bank_account_ownership_verification",
                    bank_account_ownership_verification,
                ),
        )
    }
}

impl Default for Documents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
