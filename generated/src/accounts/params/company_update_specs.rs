// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CompanyDirectorshipDeclaration, CompanyOwnershipDeclaration,
    CompanyRepresentativeDeclaration, CompanySpecsStructure, JapanAddressKanaSpecs,
    JapanAddressKanjiSpecs, LegalEntityAndKycAddressSpecs, OwnershipExemptionReason,
    RegistrationDateSpecs, VerificationSpecs,
};

stripe_runtime::params! {
    /// Information about the company or business. This field is available for any `business_type`. Once
    /// you create an [Account Link](https://docs.stripe.com/api/account_links) or
    /// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
    /// updated for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts.
    ///
    /// Parameters at `PostAccountsAccount/company`.
    pub struct CompanyUpdateSpecs;
}

impl CompanyUpdateSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(mut self, address: LegalEntityAndKycAddressSpecs) -> Self {
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

    /// Sets `directors_provided`.
    #[inline]
    pub fn directors_provided(mut self, directors_provided: bool) -> Self {
        self.0.set("directors_provided", directors_provided);
        self
    }

    /// Sets `directorship_declaration`.
    #[inline]
    pub fn directorship_declaration(
        mut self,
        directorship_declaration: CompanyDirectorshipDeclaration,
    ) -> Self {
        self.0.set("directorship_declaration", directorship_declaration);
        self
    }

    /// Sets `executives_provided`.
    #[inline]
    pub fn executives_provided(mut self, executives_provided: bool) -> Self {
        self.0.set("executives_provided", executives_provided);
        self
    }

    /// Sets `export_license_id`.
    #[inline]
    pub fn export_license_id(mut self, export_license_id: impl Into<String>) -> Self {
        self.0.set("export_license_id", Value::text(export_license_id));
        self
    }

    /// Sets `export_purpose_code`.
    #[inline]
    pub fn export_purpose_code(
        mut self,
        export_purpose_code: impl Into<String>,
    ) -> Self {
        self.0.set("export_purpose_code", Value::text(export_purpose_code));
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Sets `name_kana`.
    #[inline]
    pub fn name_kana(mut self, name_kana: impl Into<String>) -> Self {
        self.0.set("name_kana", Value::text(name_kana));
        self
    }

    /// Sets `name_kanji`.
    #[inline]
    pub fn name_kanji(mut self, name_kanji: impl Into<String>) -> Self {
        self.0.set("name_kanji", Value::text(name_kanji));
        self
    }

    /// Sets `owners_provided`.
    #[inline]
    pub fn owners_provided(mut self, owners_provided: bool) -> Self {
        self.0.set("owners_provided", owners_provided);
        self
    }

    /// Sets `ownership_declaration`.
    #[inline]
    pub fn ownership_declaration(
        mut self,
        ownership_declaration: CompanyOwnershipDeclaration,
    ) -> Self {
        self.0.set("ownership_declaration", ownership_declaration);
        self
    }

    /// Sets `ownership_exemption_reason`.
    #[inline]
    pub fn ownership_exemption_reason(
        mut self,
        ownership_exemption_reason: OwnershipExemptionReason,
    ) -> Self {
        self.0.set("ownership_exemption_reason", ownership_exemption_reason);
        self
    }

    /// Clears `ownership_exemption_reason`: unsets what is stored.
    #[inline]
    pub fn clear_ownership_exemption_reason(mut self) -> Self {
        self.0.clear("ownership_exemption_reason");
        self
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// Sets `registration_date`.
    #[inline]
    pub fn registration_date(
        mut self,
        registration_date: RegistrationDateSpecs,
    ) -> Self {
        self.0.set("registration_date", registration_date);
        self
    }

    /// Clears `registration_date`: unsets what is stored.
    #[inline]
    pub fn clear_registration_date(mut self) -> Self {
        self.0.clear("registration_date");
        self
    }

    /// Sets `registration_number`.
    #[inline]
    pub fn registration_number(
        mut self,
        registration_number: impl Into<String>,
    ) -> Self {
        self.0.set("registration_number", Value::text(registration_number));
        self
    }

    /// Sets `representative_declaration`.
    #[inline]
    pub fn representative_declaration(
        mut self,
        representative_declaration: CompanyRepresentativeDeclaration,
    ) -> Self {
        self.0.set("representative_declaration", representative_declaration);
        self
    }

    /// Sets `structure`.
    #[inline]
    pub fn structure(mut self, structure: CompanySpecsStructure) -> Self {
        self.0.set("structure", structure);
        self
    }

    /// Clears `structure`: unsets what is stored.
    #[inline]
    pub fn clear_structure(mut self) -> Self {
        self.0.clear("structure");
        self
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.0.set("tax_id", Value::secret(tax_id));
        self
    }

    /// Sets `tax_id_registrar`.
    #[inline]
    pub fn tax_id_registrar(mut self, tax_id_registrar: impl Into<String>) -> Self {
        self.0.set("tax_id_registrar", Value::text(tax_id_registrar));
        self
    }

    /// Sets `vat_id`.
    #[inline]
    pub fn vat_id(mut self, vat_id: impl Into<String>) -> Self {
        self.0.set("vat_id", Value::text(vat_id));
        self
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(mut self, verification: VerificationSpecs) -> Self {
        self.0.set("verification", verification);
        self
    }
}

impl Default for CompanyUpdateSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
