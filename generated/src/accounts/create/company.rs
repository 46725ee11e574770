// Written by `cargo xtask generate`. Do not edit.
//! What `company` of [`accounts::create`](fn@crate::accounts::create) takes.

#[cfg(feature = "accounts")]
pub mod verification;
#[cfg(feature = "accounts")]
pub use crate::account::company::{OwnershipExemptionReason, Structure};
#[cfg(feature = "accounts")]
pub use crate::customers::create::Address;
#[cfg(feature = "accounts")]
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `company[directorship_declaration]` of [`accounts::create`](fn@crate::accounts::create), `account[company][directorship_declaration]` of [`tokens::create`](fn@crate::tokens::create) and one more place.
    pub struct DirectorshipDeclaration;
}

#[cfg(feature = "accounts")]
impl DirectorshipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<rt::Timestamp>) -> Self {
        let date: rt::Timestamp = date.into();
        Self(self.0.with("date", date))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

#[cfg(feature = "accounts")]
impl Default for DirectorshipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `company[ownership_declaration]` of [`accounts::create`](fn@crate::accounts::create), `account[company][ownership_declaration]` of [`tokens::create`](fn@crate::tokens::create) and one more place.
    pub struct OwnershipDeclaration;
}

#[cfg(feature = "accounts")]
impl OwnershipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<rt::Timestamp>) -> Self {
        let date: rt::Timestamp = date.into();
        Self(self.0.with("date", date))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

#[cfg(feature = "accounts")]
impl Default for OwnershipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "accounts", feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
rt::params! {
    /// When the business was incorporated or registered.
    ///
    /// Parameters for `company[registration_date]` of [`accounts::create`](fn@crate::accounts::create), `account[company][registration_date]` of [`tokens::create`](fn@crate::tokens::create) and 4 more places.
    pub struct RegistrationDate;
}

#[cfg(
    any(
        feature = "accounts",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
impl RegistrationDate {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(rt::Params::new().with("day", day).with("month", month).with("year", year))
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `company[representative_declaration]` of [`accounts::create`](fn@crate::accounts::create), `account[company][representative_declaration]` of [`tokens::create`](fn@crate::tokens::create) and one more place.
    pub struct RepresentativeDeclaration;
}

#[cfg(feature = "accounts")]
impl RepresentativeDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<rt::Timestamp>) -> Self {
        let date: rt::Timestamp = date.into();
        Self(self.0.with("date", date))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", rt::Value::text(ip)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", rt::Value::text(user_agent)))
    }
}

#[cfg(feature = "accounts")]
impl Default for RepresentativeDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
rt::params! {
    /// Parameters for `company[verification]` of [`accounts::create`](fn@crate::accounts::create), `individual[verification]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and 3 more places.
    pub struct Verification;
}

#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
impl Verification {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `document`.
    #[inline]
    pub fn document(
        self,
        document: crate::tokens::create::person::verification::Document,
    ) -> Self {
        Self(self.0.with("document", document))
    }
}

#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
impl Default for Verification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
