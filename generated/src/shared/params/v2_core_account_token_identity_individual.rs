// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    LegalGender, PoliticalExposure, V2CoreAccountPersonTokenAdditionalAddress,
    V2CoreAccountPersonTokenAdditionalName, V2CoreAccountPersonTokenAddress,
    V2CoreAccountPersonTokenDateOfBirth, V2CoreAccountPersonTokenDocuments,
    V2CoreAccountPersonTokenIdNumber, V2CoreAccountPersonTokenScriptAddresses,
    V2CoreAccountPersonTokenScriptNames, V2CoreAccountTokenIdentityIndividualRelationship,
};

stripe_runtime::params! {
    /// Information about the person represented by the account.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/individual`, `PostV2CoreAccountsId/identity/individual`.
    pub struct V2CoreAccountTokenIdentityIndividual;
}

impl V2CoreAccountTokenIdentityIndividual {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Additional addresses associated with the individual.
    #[inline]
    pub fn additional_addresses(
        self,
        additional_addresses: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalAddress,
        >,
    ) -> Self {
        Self(self.0.with("additional_addresses", Value::list(additional_addresses)))
    }

    /// Additional names (e.g. aliases) associated with the individual.
    #[inline]
    pub fn additional_names(
        self,
        additional_names: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalName,
        >,
    ) -> Self {
        Self(self.0.with("additional_names", Value::list(additional_names)))
    }

    /// The individual's residential address.
    #[inline]
    pub fn address(self, address: V2CoreAccountPersonTokenAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// The individual's date of birth.
    #[inline]
    pub fn date_of_birth(
        self,
        date_of_birth: V2CoreAccountPersonTokenDateOfBirth,
    ) -> Self {
        Self(self.0.with("date_of_birth", date_of_birth))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: V2CoreAccountPersonTokenDocuments) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The individual's email address. You can only set this field when the Account is configured as a
    /// `merchant` or `recipient`. Use `contact_email` as the primary contact email for this Account.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// The individual's first name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", Value::text(given_name)))
    }

    /// The identification numbers (e.g., SSN) associated with the individual.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<Item = V2CoreAccountPersonTokenIdNumber>,
    ) -> Self {
        Self(self.0.with("id_numbers", Value::list(id_numbers)))
    }

    /// The individual's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(self, legal_gender: LegalGender) -> Self {
        Self(self.0.with("legal_gender", legal_gender))
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        Self(self.0.with("metadata", Value::map(metadata)))
    }

    /// The countries where the individual is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn nationalities(
        self,
        nationalities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "nationalities",
                    Value::list(nationalities.into_iter().map(Value::text)),
                ),
        )
    }

    /// The individual's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// The individual's political exposure.
    #[inline]
    pub fn political_exposure(self, political_exposure: PoliticalExposure) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The relationship that this individual has with the account's identity.
    #[inline]
    pub fn relationship(
        self,
        relationship: V2CoreAccountTokenIdentityIndividualRelationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The script addresses (e.g., non-Latin characters) associated with the individual.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: V2CoreAccountPersonTokenScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The individuals primary name in non latin script.
    #[inline]
    pub fn script_names(
        self,
        script_names: V2CoreAccountPersonTokenScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The individual's last name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", Value::text(surname)))
    }
}

impl Default for V2CoreAccountTokenIdentityIndividual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
