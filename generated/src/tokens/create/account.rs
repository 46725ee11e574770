// Written by `cargo xtask generate`. Do not edit.
//! What `account` of [`tokens::create`](fn@crate::tokens::create) takes.

pub mod company;
pub mod individual;
pub use crate::account::BusinessType;

rt::params! {
    /// Parameters for `account[company]` of [`tokens::create`](fn@crate::tokens::create).
    pub struct Company;
}

impl Company {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// Sets `directors_provided`.
    #[inline]
    pub fn directors_provided(self, directors_provided: bool) -> Self {
        Self(self.0.with("directors_provided", directors_provided))
    }

    /// Sets `directorship_declaration`.
    #[inline]
    pub fn directorship_declaration(
        self,
        directorship_declaration: crate::accounts::create::company::DirectorshipDeclaration,
    ) -> Self {
        Self(self.0.with("directorship_declaration", directorship_declaration))
    }

    /// Sets `executives_provided`.
    #[inline]
    pub fn executives_provided(self, executives_provided: bool) -> Self {
        Self(self.0.with("executives_provided", executives_provided))
    }

    /// Sets `export_license_id`.
    #[inline]
    pub fn export_license_id(self, export_license_id: impl Into<String>) -> Self {
        Self(self.0.with("export_license_id", rt::Value::text(export_license_id)))
    }

    /// Sets `export_purpose_code`.
    #[inline]
    pub fn export_purpose_code(self, export_purpose_code: impl Into<String>) -> Self {
        Self(self.0.with("export_purpose_code", rt::Value::text(export_purpose_code)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `name_kana`.
    #[inline]
    pub fn name_kana(self, name_kana: impl Into<String>) -> Self {
        Self(self.0.with("name_kana", rt::Value::text(name_kana)))
    }

    /// Sets `name_kanji`.
    #[inline]
    pub fn name_kanji(self, name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("name_kanji", rt::Value::text(name_kanji)))
    }

    /// Sets `owners_provided`.
    #[inline]
    pub fn owners_provided(self, owners_provided: bool) -> Self {
        Self(self.0.with("owners_provided", owners_provided))
    }

    /// Sets `ownership_declaration`.
    #[inline]
    pub fn ownership_declaration(
        self,
        ownership_declaration: crate::accounts::create::company::OwnershipDeclaration,
    ) -> Self {
        Self(self.0.with("ownership_declaration", ownership_declaration))
    }

    /// Sets `ownership_declaration_shown_and_signed`.
    #[inline]
    pub fn ownership_declaration_shown_and_signed(
        self,
        ownership_declaration_shown_and_signed: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "ownership_declaration_shown_and_signed",
                    ownership_declaration_shown_and_signed,
                ),
        )
    }

    /// Sets `ownership_exemption_reason`.
    #[inline]
    pub fn ownership_exemption_reason(
        self,
        ownership_exemption_reason: company::OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.with("ownership_exemption_reason", ownership_exemption_reason))
    }

    /// Clears `ownership_exemption_reason`: unsets what is stored.
    #[inline]
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.cleared("ownership_exemption_reason"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `registration_date`.
    #[inline]
    pub fn registration_date(
        self,
        registration_date: crate::accounts::create::company::RegistrationDate,
    ) -> Self {
        Self(self.0.with("registration_date", registration_date))
    }

    /// Clears `registration_date`: unsets what is stored.
    #[inline]
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.cleared("registration_date"))
    }

    /// Sets `registration_number`.
    #[inline]
    pub fn registration_number(self, registration_number: impl Into<String>) -> Self {
        Self(self.0.with("registration_number", rt::Value::text(registration_number)))
    }

    /// Sets `representative_declaration`.
    #[inline]
    pub fn representative_declaration(
        self,
        representative_declaration: crate::accounts::create::company::RepresentativeDeclaration,
    ) -> Self {
        Self(self.0.with("representative_declaration", representative_declaration))
    }

    /// Sets `structure`.
    #[inline]
    pub fn structure(self, structure: crate::account::company::Structure) -> Self {
        Self(self.0.with("structure", structure))
    }

    /// Clears `structure`: unsets what is stored.
    #[inline]
    pub fn clear_structure(self) -> Self {
        Self(self.0.cleared("structure"))
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(self, tax_id: impl Into<String>) -> Self {
        Self(self.0.with("tax_id", rt::Value::secret(tax_id)))
    }

    /// Sets `tax_id_registrar`.
    #[inline]
    pub fn tax_id_registrar(self, tax_id_registrar: impl Into<String>) -> Self {
        Self(self.0.with("tax_id_registrar", rt::Value::text(tax_id_registrar)))
    }

    /// Sets `vat_id`.
    #[inline]
    pub fn vat_id(self, vat_id: impl Into<String>) -> Self {
        Self(self.0.with("vat_id", rt::Value::text(vat_id)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(
        self,
        verification: crate::accounts::create::company::Verification,
    ) -> Self {
        Self(self.0.with("verification", verification))
    }
}

impl Default for Company {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `account[individual]` of [`tokens::create`](fn@crate::tokens::create).
    pub struct Individual;
}

impl Individual {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `address_kana`.
    #[inline]
    pub fn address_kana(
        self,
        address_kana: crate::terminal::locations::create::AddressKana,
    ) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// Sets `address_kanji`.
    #[inline]
    pub fn address_kanji(
        self,
        address_kanji: crate::terminal::locations::create::AddressKanji,
    ) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: crate::tokens::create::person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Clears `dob`: unsets what is stored.
    #[inline]
    pub fn clear_dob(self) -> Self {
        Self(self.0.cleared("dob"))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", rt::Value::text(first_name)))
    }

    /// Sets `first_name_kana`.
    #[inline]
    pub fn first_name_kana(self, first_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kana", rt::Value::text(first_name_kana)))
    }

    /// Sets `first_name_kanji`.
    #[inline]
    pub fn first_name_kanji(self, first_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("first_name_kanji", rt::Value::text(first_name_kanji)))
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
                    rt::Value::list(full_name_aliases.into_iter().map(rt::Value::text)),
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
        Self(self.0.with("gender", rt::Value::text(gender)))
    }

    /// Sets `id_number`.
    #[inline]
    pub fn id_number(self, id_number: impl Into<String>) -> Self {
        Self(self.0.with("id_number", rt::Value::secret(id_number)))
    }

    /// Sets `id_number_secondary`.
    #[inline]
    pub fn id_number_secondary(self, id_number_secondary: impl Into<String>) -> Self {
        Self(self.0.with("id_number_secondary", rt::Value::secret(id_number_secondary)))
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", rt::Value::text(last_name)))
    }

    /// Sets `last_name_kana`.
    #[inline]
    pub fn last_name_kana(self, last_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kana", rt::Value::text(last_name_kana)))
    }

    /// Sets `last_name_kanji`.
    #[inline]
    pub fn last_name_kanji(self, last_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("last_name_kanji", rt::Value::text(last_name_kanji)))
    }

    /// Sets `maiden_name`.
    #[inline]
    pub fn maiden_name(self, maiden_name: impl Into<String>) -> Self {
        Self(self.0.with("maiden_name", rt::Value::text(maiden_name)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Sets `political_exposure`.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: crate::tokens::create::person::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// Sets `registered_address`.
    #[inline]
    pub fn registered_address(
        self,
        registered_address: crate::tokens::create::person::RegisteredAddress,
    ) -> Self {
        Self(self.0.with("registered_address", registered_address))
    }

    /// Sets `relationship`.
    #[inline]
    pub fn relationship(
        self,
        relationship: crate::accounts::create::individual::Relationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// Sets `ssn_last_4`.
    #[inline]
    pub fn ssn_last_4(self, ssn_last_4: impl Into<String>) -> Self {
        Self(self.0.with("ssn_last_4", rt::Value::secret(ssn_last_4)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(
        self,
        verification: crate::tokens::create::person::Verification,
    ) -> Self {
        Self(self.0.with("verification", verification))
    }
}

impl Default for Individual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
