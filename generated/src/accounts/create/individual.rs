// Written by `cargo xtask generate`. Do not edit.
//! What `individual` of [`accounts::create`](fn@crate::accounts::create) takes.

pub use crate::tokens::create::person::verification;
pub use crate::customers::create::Address;
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};
pub use crate::tokens::create::person::{Dob, RegisteredAddress, Verification};

/// The values of `individual[political_exposure]` of [`accounts::create`](fn@crate::accounts::create) and `individual[political_exposure]` of [`accounts::update`](fn@crate::accounts::update).
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});

impl From<crate::person::PoliticalExposure> for PoliticalExposure {
    #[inline]
    fn from(value: crate::person::PoliticalExposure) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}

rt::params! {
    /// Parameters for `individual[relationship]` of [`accounts::create`](fn@crate::accounts::create), `account[individual][relationship]` of [`tokens::create`](fn@crate::tokens::create) and one more place.
    pub struct Relationship;
}

impl Relationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `director`.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Sets `executive`.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Sets `owner`.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Sets `percent_ownership`.
    #[inline]
    pub fn percent_ownership(self, percent_ownership: f64) -> Self {
        Self(self.0.with("percent_ownership", percent_ownership))
    }

    /// Clears `percent_ownership`: unsets what is stored.
    #[inline]
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.cleared("percent_ownership"))
    }

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", rt::Value::text(title)))
    }
}

impl Default for Relationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
