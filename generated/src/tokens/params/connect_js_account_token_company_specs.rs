// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CompanyDirectorshipDeclaration, CompanyOwnershipDeclaration,
    CompanyRepresentativeDeclaration, CompanySpecsStructure, JapanAddressKanaSpecs,
    JapanAddressKanjiSpecs, LegalEntityAndKycAddressSpecs, OwnershipExemptionReason,
    RegistrationDateSpecs, VerificationSpecs,
};

stripe_runtime::params! {
    /// Parameters at `PostTokens/account/company`.
    pub struct ConnectJsAccountTokenCompanySpecs;
}

impl ConnectJsAccountTokenCompanySpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

    /// Sets `directors_provided`.
    #[inline]
    pub fn directors_provided(self, directors_provided: bool) -> Self {
        Self(self.0.with("directors_provided", directors_provided))
    }

    /// Sets `directorship_declaration`.
    #[inline]
    pub fn directorship_declaration(
        self,
        directorship_declaration: CompanyDirectorshipDeclaration,
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
        Self(self.0.with("export_license_id", Value::text(export_license_id)))
    }

    /// Sets `export_purpose_code`.
    #[inline]
    pub fn export_purpose_code(self, export_purpose_code: impl Into<String>) -> Self {
        Self(self.0.with("export_purpose_code", Value::text(export_purpose_code)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Sets `name_kana`.
    #[inline]
    pub fn name_kana(self, name_kana: impl Into<String>) -> Self {
        Self(self.0.with("name_kana", Value::text(name_kana)))
    }

    /// Sets `name_kanji`.
    #[inline]
    pub fn name_kanji(self, name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("name_kanji", Value::text(name_kanji)))
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
        ownership_declaration: CompanyOwnershipDeclaration,
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
        ownership_exemption_reason: OwnershipExemptionReason,
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
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Sets `registration_date`.
    #[inline]
    pub fn registration_date(self, registration_date: RegistrationDateSpecs) -> Self {
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
        Self(self.0.with("registration_number", Value::text(registration_number)))
    }

    /// Sets `representative_declaration`.
    #[inline]
    pub fn representative_declaration(
        self,
        representative_declaration: CompanyRepresentativeDeclaration,
    ) -> Self {
        Self(self.0.with("representative_declaration", representative_declaration))
    }

    /// Sets `structure`.
    #[inline]
    pub fn structure(self, structure: CompanySpecsStructure) -> Self {
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
        Self(self.0.with("tax_id", Value::secret(tax_id)))
    }

    /// Sets `tax_id_registrar`.
    #[inline]
    pub fn tax_id_registrar(self, tax_id_registrar: impl Into<String>) -> Self {
        Self(self.0.with("tax_id_registrar", Value::text(tax_id_registrar)))
    }

    /// Sets `vat_id`.
    #[inline]
    pub fn vat_id(self, vat_id: impl Into<String>) -> Self {
        Self(self.0.with("vat_id", Value::text(vat_id)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(self, verification: VerificationSpecs) -> Self {
        Self(self.0.with("verification", verification))
    }
}

impl Default for ConnectJsAccountTokenCompanySpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
