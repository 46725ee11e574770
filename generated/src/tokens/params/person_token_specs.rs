// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{
    AddressSpecs, DateOfBirthSpecs, JapanAddressKanaSpecs, JapanAddressKanjiSpecs,
    LegalEntityAndKycAddressSpecs, PersonAdditionalTosAcceptancesSpecs,
    PersonDocumentsSpecs, PersonVerificationSpecs, PoliticalExposure, RelationshipSpecs,
    UsCfpbDataSpecs,
};

stripe_runtime::params! {
    /// Information for the person this token represents.
    ///
    /// Parameters at `PostTokens/person`.
    pub struct PersonTokenSpecs;
}

impl PersonTokenSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `additional_tos_acceptances`.
    #[inline]
    pub fn additional_tos_acceptances(
        self,
        additional_tos_acceptances: PersonAdditionalTosAcceptancesSpecs,
    ) -> Self {
        Self(self.0.with("additional_tos_acceptances", additional_tos_acceptances))
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: LegalEntityAndKycAddressSpecs) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(self, address_kana: JapanAddressKanaSpecs) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(self, address_kanji: JapanAddressKanjiSpecs) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: DateOfBirthSpecs) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(self, documents: PersonDocumentsSpecs) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", Value::text(first_name)))
    }

    /// Sets `first_name_kana`.
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", Value::text(first_name_kana)))
    }

    /// Sets `first_name_kanji`.
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", Value::text(first_name_kanji)))
    }

    /// Sets `full_name_aliases`.
    #[inline]
    pub fn full_name_aliases(
        self,
        full_name_aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "full_name_aliases",
                    Value::list(full_name_aliases.into_iter().map(Value::text)),
                ),
        )
    }

    /// Clears `full_name_aliases`: unsets what is stored.
    #[inline]
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.cleared("full_name_aliases"))
    }

    /// Sets `gender`.
    #[inline]
    pub fn gender(self, gender: impl Into<String>) -> Self {
        Self(self.0.with("gender", Value::text(gender)))
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", Value::secret(id_number)))
    }

    /// Sets `id_number_secondary`.
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", Value::secret(id_number_secondary)))
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", Value::text(last_name)))
    }

    /// Sets `last_name_kana`.
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", Value::text(last_name_kana)))
    }

    /// Sets `last_name_kanji`.
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", Value::text(last_name_kanji)))
    }

    /// Sets `maiden_name`.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", Value::text(maiden_name)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `nationality`.
    #[inline]
    pub fn nationality(self, nationality: impl Into<String>) -> Self {
        Self(self.0.with("nationality", Value::text(nationality)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Sets `political_exposure`.
    #[inline]
    pub fn political_exposure(self, political_exposure: PoliticalExposure) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// Sets `registered_address`.
    #[inline]
    pub fn registered_address(self, registered_address: AddressSpecs) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// Sets `relationship`.
    #[inline]
    pub fn relationship(self, relationship: RelationshipSpecs) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// Sets `ssn_last_4`.
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", Value::secret(ssn_last_4)))
    }

    /// Sets `us_cfpb_data`.
    #[inline]
    pub fn us_cfpb_data(self, us_cfpb_data: UsCfpbDataSpecs) -> Self {
        Self(self.0.with("us_cfpb_data", us_cfpb_data))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(self, verification: PersonVerificationSpecs) -> Self {
        Self(self.0.with("verification", verification))
    }
}

impl Default for PersonTokenSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
