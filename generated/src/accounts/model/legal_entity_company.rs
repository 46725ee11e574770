// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    Address, LegalEntityCompanyStructure, LegalEntityCompanyVerification,
    LegalEntityDirectorshipDeclaration, LegalEntityJapanAddress,
    LegalEntityRegistrationDate, LegalEntityRepresentativeDeclaration,
    LegalEntityUboDeclaration, OwnershipExemptionReason,
};

/// The schema `legal_entity_company`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityCompany {
    pub address: Option<Part<Address>>,
    /// The Kana variation of the company's primary address (Japan only).
    pub address_kana: Option<Part<LegalEntityJapanAddress>>,
    /// The Kanji variation of the company's primary address (Japan only).
    pub address_kanji: Option<Part<LegalEntityJapanAddress>>,
    /// Whether the company's directors have been provided. This Boolean will be `true` if you've
    /// manually indicated that all directors are provided via
    /// [the `directors_provided` parameter](https://docs.stripe.com/api/accounts/update#update_account-company-directors_provided).
    pub directors_provided: Option<bool>,
    /// This hash is used to attest that the director information provided to Stripe is both current and
    /// correct.
    pub directorship_declaration: Option<Part<LegalEntityDirectorshipDeclaration>>,
    /// Whether the company's executives have been provided. This Boolean will be `true` if you've
    /// manually indicated that all executives are provided via
    /// [the `executives_provided` parameter](https://docs.stripe.com/api/accounts/update#update_account-company-executives_provided),
    /// or if Stripe determined that sufficient executives were provided.
    pub executives_provided: Option<bool>,
    /// The export license ID number of the company, also referred as Import Export Code (India only).
    pub export_license_id: Option<String>,
    /// The purpose code to use for export transactions (India only).
    pub export_purpose_code: Option<String>,
    /// The company's legal name. Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub name: Option<String>,
    /// The Kana variation of the company's legal name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub name_kana: Option<String>,
    /// The Kanji variation of the company's legal name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub name_kanji: Option<String>,
    /// Whether the company's owners have been provided. This Boolean will be `true` if you've manually
    /// indicated that all owners are provided via
    /// [the `owners_provided` parameter](https://docs.stripe.com/api/accounts/update#update_account-company-owners_provided),
    /// or if Stripe determined that sufficient owners were provided. Stripe determines ownership
    /// requirements using both the number of owners provided and their total percent ownership
    /// (calculated by adding the `percent_ownership` of each owner together).
    pub owners_provided: Option<bool>,
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    pub ownership_declaration: Option<Part<LegalEntityUboDeclaration>>,
    /// This value is used to determine if a business is exempt from providing ultimate beneficial
    /// owners. See
    /// [this support article](https://support.stripe.com/questions/exemption-from-providing-ownership-details)
    /// and
    /// [changelog](https://docs.stripe.com/changelog/acacia/2025-01-27/ownership-exemption-reason-accounts-api)
    /// for more details.
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
    /// The company's phone number (used for verification).
    pub phone: Option<String>,
    pub registration_date: Option<Part<LegalEntityRegistrationDate>>,
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity.
    pub representative_declaration: Option<Part<LegalEntityRepresentativeDeclaration>>,
    /// The category identifying the legal structure of the company or legal entity. Also available for
    /// accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`. See
    /// [Business structure](https://docs.stripe.com/connect/identity-verification#business-structure)
    /// for more details.
    pub structure: Option<LegalEntityCompanyStructure>,
    /// Whether the company's business ID number was provided.
    pub tax_id_provided: Option<bool>,
    /// The jurisdiction in which the `tax_id` is registered (Germany-based companies only).
    pub tax_id_registrar: Option<String>,
    /// Whether the company's business VAT number was provided.
    pub vat_id_provided: Option<bool>,
    /// Information on the verification state of the company.
    pub verification: Option<Part<LegalEntityCompanyVerification>>,
}

impl Blank for LegalEntityCompany {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        address_kana: Blank::BLANK,
        address_kanji: Blank::BLANK,
        directors_provided: Blank::BLANK,
        directorship_declaration: Blank::BLANK,
        executives_provided: Blank::BLANK,
        export_license_id: Blank::BLANK,
        export_purpose_code: Blank::BLANK,
        name: Blank::BLANK,
        name_kana: Blank::BLANK,
        name_kanji: Blank::BLANK,
        owners_provided: Blank::BLANK,
        ownership_declaration: Blank::BLANK,
        ownership_exemption_reason: Blank::BLANK,
        phone: Blank::BLANK,
        registration_date: Blank::BLANK,
        representative_declaration: Blank::BLANK,
        structure: Blank::BLANK,
        tax_id_provided: Blank::BLANK,
        tax_id_registrar: Blank::BLANK,
        vat_id_provided: Blank::BLANK,
        verification: Blank::BLANK,
    };
}

impl Record for LegalEntityCompany {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "legal_entity_company",
            constants: &[],
            fields: &[
                Field("address", OPTIONAL),
                Field("address_kana", NULLABLE),
                Field("address_kanji", NULLABLE),
                Field("directors_provided", OPTIONAL),
                Field("directorship_declaration", NULLABLE),
                Field("executives_provided", OPTIONAL),
                Field("export_license_id", OPTIONAL),
                Field("export_purpose_code", OPTIONAL),
                Field("name", NULLABLE),
                Field("name_kana", NULLABLE),
                Field("name_kanji", NULLABLE),
                Field("owners_provided", OPTIONAL),
                Field("ownership_declaration", NULLABLE),
                Field("ownership_exemption_reason", OPTIONAL),
                Field("phone", NULLABLE),
                Field("registration_date", OPTIONAL),
                Field("representative_declaration", NULLABLE),
                Field("structure", OPTIONAL),
                Field("tax_id_provided", OPTIONAL),
                Field("tax_id_registrar", OPTIONAL),
                Field("vat_id_provided", OPTIONAL),
                Field("verification", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.address_kana,
            2 => &self.address_kanji,
            3 => &self.directors_provided,
            4 => &self.directorship_declaration,
            5 => &self.executives_provided,
            6 => &self.export_license_id,
            7 => &self.export_purpose_code,
            8 => &self.name,
            9 => &self.name_kana,
            10 => &self.name_kanji,
            11 => &self.owners_provided,
            12 => &self.ownership_declaration,
            13 => &self.ownership_exemption_reason,
            14 => &self.phone,
            15 => &self.registration_date,
            16 => &self.representative_declaration,
            17 => &self.structure,
            18 => &self.tax_id_provided,
            19 => &self.tax_id_registrar,
            20 => &self.vat_id_provided,
            _ => &self.verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_kana,
            2 => &mut self.address_kanji,
            3 => &mut self.directors_provided,
            4 => &mut self.directorship_declaration,
            5 => &mut self.executives_provided,
            6 => &mut self.export_license_id,
            7 => &mut self.export_purpose_code,
            8 => &mut self.name,
            9 => &mut self.name_kana,
            10 => &mut self.name_kanji,
            11 => &mut self.owners_provided,
            12 => &mut self.ownership_declaration,
            13 => &mut self.ownership_exemption_reason,
            14 => &mut self.phone,
            15 => &mut self.registration_date,
            16 => &mut self.representative_declaration,
            17 => &mut self.structure,
            18 => &mut self.tax_id_provided,
            19 => &mut self.tax_id_registrar,
            20 => &mut self.vat_id_provided,
            _ => &mut self.verification,
        }
    }
}

impl std::fmt::Debug for LegalEntityCompany {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LegalEntityCompany);
