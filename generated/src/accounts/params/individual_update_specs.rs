// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{
    AddressSpecs, DateOfBirthSpecs, IndividualRelationshipSpecs, JapanAddressKanaSpecs,
    JapanAddressKanjiSpecs, PersonVerificationSpecs, PoliticalExposure,
};

stripe_runtime::params! {
    /// Information about the person represented by the account. This field is null unless
    /// `business_type` is set to `individual`. Once you create an
    /// [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    ///
    /// Parameters at `PostAccountsAccount/individual`.
    pub struct IndividualUpdateSpecs;
}

impl IndividualUpdateSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(mut self, address: AddressSpecs) -> Self {
        self.0.set("address", address);
        self
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(mut self, address_kana: JapanAddressKanaSpecs) -> Self {
        self.0.set("address_kana", address_kana);
        self
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(mut self, address_kanji: JapanAddressKanjiSpecs) -> Self {
        self.0.set("address_kanji", address_kanji);
        self
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(mut self, dob: DateOfBirthSpecs) -> Self {
        self.0.set("dob", dob);
        self
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(mut self) -> Self {
        self.0.clear("dob");
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
        self
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.set("first_name", Value::text(first_name));
        self
    }

    /// Sets `first_name_kana`.
    #[inline]
    pub fn first_name_kana(mut self, first_name_kana: impl Into<String>) -> Self {
        self.0.set("first_name_kana", Value::text(first_name_kana));
        self
    }

    /// Sets `first_name_kanji`.
    #[inline]
    pub fn first_name_kanji(mut self, first_name_kanji: impl Into<String>) -> Self {
        self.0.set("first_name_kanji", Value::text(first_name_kanji));
        self
    }

    /// Sets `full_name_aliases`.
    #[inline]
    pub fn full_name_aliases(
        mut self,
        full_name_aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "full_name_aliases",
                Value::list(full_name_aliases.into_iter().map(Value::text)),
            );
        self
    }

    /// Clears `full_name_aliases`: unsets what is stored.
    #[inline]
    pub fn clear_full_name_aliases(mut self) -> Self {
        self.0.clear("full_name_aliases");
        self
    }

    /// Sets `gender`.
    #[inline]
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.0.set("gender", Value::text(gender));
        self
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(mut self, id_number: impl Into<String>) -> Self {
        self.0.set("id_number", Value::secret(id_number));
        self
    }

    /// Sets `id_number_secondary`.
    #[inline]
    pub fn id_number_secondary(
        mut self,
        id_number_secondary: impl Into<String>,
    ) -> Self {
        self.0.set("id_number_secondary", Value::secret(id_number_secondary));
        self
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.set("last_name", Value::text(last_name));
        self
    }

    /// Sets `last_name_kana`.
    #[inline]
    pub fn last_name_kana(mut self, last_name_kana: impl Into<String>) -> Self {
        self.0.set("last_name_kana", Value::text(last_name_kana));
        self
    }

    /// Sets `last_name_kanji`.
    #[inline]
    pub fn last_name_kanji(mut self, last_name_kanji: impl Into<String>) -> Self {
        self.0.set("last_name_kanji", Value::text(last_name_kanji));
        self
    }

    /// Sets `maiden_name`.
    #[inline]
    pub fn maiden_name(mut self, maiden_name: impl Into<String>) -> Self {
        self.0.set("maiden_name", Value::text(maiden_name));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
        self
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// Sets `political_exposure`.
    #[inline]
    pub fn political_exposure(mut self, political_exposure: PoliticalExposure) -> Self {
        self.0.set("political_exposure", political_exposure);
        self
    }

    /// Sets `registered_address`.
    #[inline]
    pub fn registered_address(mut self, registered_address: AddressSpecs) -> Self {
        self.0.set("registered_address", registered_address);
        self
    }

    /// Sets `relationship`.
    #[inline]
    pub fn relationship(mut self, relationship: IndividualRelationshipSpecs) -> Self {
        self.0.set("relationship", relationship);
        self
    }

    /// Sets `ssn_last_4`.
    #[inline]
    pub fn ssn_last_4(mut self, ssn_last_4: impl Into<String>) -> Self {
        self.0.set("ssn_last_4", Value::secret(ssn_last_4));
        self
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(mut self, verification: PersonVerificationSpecs) -> Self {
        self.0.set("verification", verification);
        self
    }
}

impl Default for IndividualUpdateSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
