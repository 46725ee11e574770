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
        mut self,
        additional_addresses: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalAddress,
        >,
    ) -> Self {
        self.0.set("additional_addresses", Value::list(additional_addresses));
        self
    }

    /// Additional names (e.g. aliases) associated with the individual.
    #[inline]
    pub fn additional_names(
        mut self,
        additional_names: impl IntoIterator<
            Item = V2CoreAccountPersonTokenAdditionalName,
        >,
    ) -> Self {
        self.0.set("additional_names", Value::list(additional_names));
        self
    }

    /// The individual's residential address.
    #[inline]
    pub fn address(mut self, address: V2CoreAccountPersonTokenAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// The individual's date of birth.
    #[inline]
    pub fn date_of_birth(
        mut self,
        date_of_birth: V2CoreAccountPersonTokenDateOfBirth,
    ) -> Self {
        self.0.set("date_of_birth", date_of_birth);
        self
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(mut self, documents: V2CoreAccountPersonTokenDocuments) -> Self {
        self.0.set("documents", documents);
        self
    }

    /// The individual's email address. You can only set this field when the Account is configured as a
    /// `merchant` or `recipient`. Use `contact_email` as the primary contact email for this Account.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
        self
    }

    /// The individual's first name.
    #[inline]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.0.set("given_name", Value::text(given_name));
        self
    }

    /// The identification numbers (e.g., SSN) associated with the individual.
    #[inline]
    pub fn id_numbers(
        mut self,
        id_numbers: impl IntoIterator<Item = V2CoreAccountPersonTokenIdNumber>,
    ) -> Self {
        self.0.set("id_numbers", Value::list(id_numbers));
        self
    }

    /// The individual's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(mut self, legal_gender: LegalGender) -> Self {
        self.0.set("legal_gender", legal_gender);
        self
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.0.set("metadata", Value::map(metadata));
        self
    }

    /// The countries where the individual is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn nationalities(
        mut self,
        nationalities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "nationalities",
                Value::list(nationalities.into_iter().map(Value::text)),
            );
        self
    }

    /// The individual's phone number.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// The individual's political exposure.
    #[inline]
    pub fn political_exposure(mut self, political_exposure: PoliticalExposure) -> Self {
        self.0.set("political_exposure", political_exposure);
        self
    }

    /// The relationship that this individual has with the account's identity.
    #[inline]
    pub fn relationship(
        mut self,
        relationship: V2CoreAccountTokenIdentityIndividualRelationship,
    ) -> Self {
        self.0.set("relationship", relationship);
        self
    }

    /// The script addresses (e.g., non-Latin characters) associated with the individual.
    #[inline]
    pub fn script_addresses(
        mut self,
        script_addresses: V2CoreAccountPersonTokenScriptAddresses,
    ) -> Self {
        self.0.set("script_addresses", script_addresses);
        self
    }

    /// The individuals primary name in non latin script.
    #[inline]
    pub fn script_names(
        mut self,
        script_names: V2CoreAccountPersonTokenScriptNames,
    ) -> Self {
        self.0.set("script_names", script_names);
        self
    }

    /// The individual's last name.
    #[inline]
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.0.set("surname", Value::text(surname));
        self
    }
}

impl Default for V2CoreAccountTokenIdentityIndividual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
