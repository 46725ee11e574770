// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`identity::verification_sessions::create`](fn@crate::identity::verification_sessions::create).

pub mod options;

rt::params! {
    /// A set of options for the session’s verification checks.
    ///
    /// Parameters for `options` of [`identity::verification_sessions::create`](fn@crate::identity::verification_sessions::create) and `options` of [`identity::verification_sessions::update`](fn@crate::identity::verification_sessions::update).
    pub struct Options;
}

impl Options {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `document`.
    #[inline]
    pub fn document(self, document: options::Document) -> Self {
        Self(self.0.with("document", document))
    }

    /// Clears `document`: unsets what is stored.
    #[inline]
    pub fn clear_document(self) -> Self {
        Self(self.0.cleared("document"))
    }
}

impl Default for Options {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Details provided about the user being verified. These details might be shown to the user.
    ///
    /// Parameters for `provided_details` of [`identity::verification_sessions::create`](fn@crate::identity::verification_sessions::create) and `provided_details` of [`identity::verification_sessions::update`](fn@crate::identity::verification_sessions::update).
    pub struct ProvidedDetails;
}

impl ProvidedDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

impl Default for ProvidedDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Tokens referencing a Person resource and its associated account.
    ///
    /// Parameters for `related_person` of [`identity::verification_sessions::create`](fn@crate::identity::verification_sessions::create).
    pub struct RelatedPerson;
}

impl RelatedPerson {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        account: impl Into<crate::ids::AccountId>,
        person: impl Into<String>,
    ) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(
            rt::Params::new()
                .with("account", account)
                .with("person", rt::Value::text(person)),
        )
    }
}

/// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
/// performed. You must provide a `type` if not passing `verification_flow`.
#[non_exhaustive]
pub enum Type {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Document = "document",
    IdNumber = "id_number",
});
