// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.error` of [`Account`](crate::Account).

/// The code for the type of error.
#[non_exhaustive]
pub enum Code {
    /// `external_request`
    ExternalRequest,
    /// `information_missing`
    InformationMissing,
    /// `invalid_address_city_state_postal_code`
    InvalidAddressCityStatePostalCode,
    /// `invalid_address_highway_contract_box`
    InvalidAddressHighwayContractBox,
    /// `invalid_address_private_mailbox`
    InvalidAddressPrivateMailbox,
    /// `invalid_business_profile_name`
    InvalidBusinessProfileName,
    /// `invalid_business_profile_name_denylisted`
    InvalidBusinessProfileNameDenylisted,
    /// `invalid_company_name_denylisted`
    InvalidCompanyNameDenylisted,
    /// `invalid_dob_age_over_maximum`
    InvalidDobAgeOverMaximum,
    /// `invalid_dob_age_under_18`
    InvalidDobAgeUnder18,
    /// `invalid_dob_age_under_minimum`
    InvalidDobAgeUnderMinimum,
    /// `invalid_product_description_length`
    InvalidProductDescriptionLength,
    /// `invalid_product_description_url_match`
    InvalidProductDescriptionUrlMatch,
    /// `invalid_representative_country`
    InvalidRepresentativeCountry,
    /// `invalid_signator`
    InvalidSignator,
    /// `invalid_statement_descriptor_business_mismatch`
    InvalidStatementDescriptorBusinessMismatch,
    /// `invalid_statement_descriptor_denylisted`
    InvalidStatementDescriptorDenylisted,
    /// `invalid_statement_descriptor_length`
    InvalidStatementDescriptorLength,
    /// `invalid_statement_descriptor_prefix_denylisted`
    InvalidStatementDescriptorPrefixDenylisted,
    /// `invalid_statement_descriptor_prefix_mismatch`
    InvalidStatementDescriptorPrefixMismatch,
    /// `invalid_street_address`
    InvalidStreetAddress,
    /// `invalid_tax_id`
    InvalidTaxId,
    /// `invalid_tax_id_format`
    InvalidTaxIdFormat,
    /// `invalid_tos_acceptance`
    InvalidTosAcceptance,
    /// `invalid_url_denylisted`
    InvalidUrlDenylisted,
    /// `invalid_url_format`
    InvalidUrlFormat,
    /// `invalid_url_web_presence_detected`
    InvalidUrlWebPresenceDetected,
    /// `invalid_url_website_business_information_mismatch`
    InvalidUrlWebsiteBusinessInformationMismatch,
    /// `invalid_url_website_empty`
    InvalidUrlWebsiteEmpty,
    /// `invalid_url_website_inaccessible`
    InvalidUrlWebsiteInaccessible,
    /// `invalid_url_website_inaccessible_geoblocked`
    InvalidUrlWebsiteInaccessibleGeoblocked,
    /// `invalid_url_website_inaccessible_password_protected`
    InvalidUrlWebsiteInaccessiblePasswordProtected,
    /// `invalid_url_website_incomplete`
    InvalidUrlWebsiteIncomplete,
    /// `invalid_url_website_incomplete_cancellation_policy`
    InvalidUrlWebsiteIncompleteCancellationPolicy,
    /// `invalid_url_website_incomplete_customer_service_details`
    InvalidUrlWebsiteIncompleteCustomerServiceDetails,
    /// `invalid_url_website_incomplete_legal_restrictions`
    InvalidUrlWebsiteIncompleteLegalRestrictions,
    /// `invalid_url_website_incomplete_refund_policy`
    InvalidUrlWebsiteIncompleteRefundPolicy,
    /// `invalid_url_website_incomplete_return_policy`
    InvalidUrlWebsiteIncompleteReturnPolicy,
    /// `invalid_url_website_incomplete_terms_and_conditions`
    InvalidUrlWebsiteIncompleteTermsAndConditions,
    /// `invalid_url_website_incomplete_under_construction`
    InvalidUrlWebsiteIncompleteUnderConstruction,
    /// `invalid_url_website_other`
    InvalidUrlWebsiteOther,
    /// `invalid_value_other`
    InvalidValueOther,
    /// `unsupported_business_type`
    UnsupportedBusinessType,
    /// `verification_directors_mismatch`
    VerificationDirectorsMismatch,
    /// `verification_document_address_mismatch`
    VerificationDocumentAddressMismatch,
    /// `verification_document_address_missing`
    VerificationDocumentAddressMissing,
    /// `verification_document_corrupt`
    VerificationDocumentCorrupt,
    /// `verification_document_country_not_supported`
    VerificationDocumentCountryNotSupported,
    /// `verification_document_directors_mismatch`
    VerificationDocumentDirectorsMismatch,
    /// `verification_document_dob_mismatch`
    VerificationDocumentDobMismatch,
    /// `verification_document_duplicate_type`
    VerificationDocumentDuplicateType,
    /// `verification_document_expired`
    VerificationDocumentExpired,
    /// `verification_document_failed_copy`
    VerificationDocumentFailedCopy,
    /// `verification_document_failed_greyscale`
    VerificationDocumentFailedGreyscale,
    /// `verification_document_failed_other`
    VerificationDocumentFailedOther,
    /// `verification_document_failed_test_mode`
    VerificationDocumentFailedTestMode,
    /// `verification_document_fraudulent`
    VerificationDocumentFraudulent,
    /// `verification_document_id_number_mismatch`
    VerificationDocumentIdNumberMismatch,
    /// `verification_document_id_number_missing`
    VerificationDocumentIdNumberMissing,
    /// `verification_document_incomplete`
    VerificationDocumentIncomplete,
    /// `verification_document_invalid`
    VerificationDocumentInvalid,
    /// `verification_document_issue_or_expiry_date_missing`
    VerificationDocumentIssueOrExpiryDateMissing,
    /// `verification_document_manipulated`
    VerificationDocumentManipulated,
    /// `verification_document_missing_back`
    VerificationDocumentMissingBack,
    /// `verification_document_missing_front`
    VerificationDocumentMissingFront,
    /// `verification_document_name_mismatch`
    VerificationDocumentNameMismatch,
    /// `verification_document_name_missing`
    VerificationDocumentNameMissing,
    /// `verification_document_nationality_mismatch`
    VerificationDocumentNationalityMismatch,
    /// `verification_document_not_readable`
    VerificationDocumentNotReadable,
    /// `verification_document_not_signed`
    VerificationDocumentNotSigned,
    /// `verification_document_not_uploaded`
    VerificationDocumentNotUploaded,
    /// `verification_document_photo_mismatch`
    VerificationDocumentPhotoMismatch,
    /// `verification_document_too_large`
    VerificationDocumentTooLarge,
    /// `verification_document_type_not_supported`
    VerificationDocumentTypeNotSupported,
    /// `verification_extraneous_directors`
    VerificationExtraneousDirectors,
    /// `verification_failed_address_match`
    VerificationFailedAddressMatch,
    /// `verification_failed_authorizer_authority`
    VerificationFailedAuthorizerAuthority,
    /// `verification_failed_business_iec_number`
    VerificationFailedBusinessIecNumber,
    /// `verification_failed_document_match`
    VerificationFailedDocumentMatch,
    /// `verification_failed_id_number_match`
    VerificationFailedIdNumberMatch,
    /// `verification_failed_keyed_identity`
    VerificationFailedKeyedIdentity,
    /// `verification_failed_keyed_match`
    VerificationFailedKeyedMatch,
    /// `verification_failed_name_match`
    VerificationFailedNameMatch,
    /// `verification_failed_other`
    VerificationFailedOther,
    /// `verification_failed_representative_authority`
    VerificationFailedRepresentativeAuthority,
    /// `verification_failed_residential_address`
    VerificationFailedResidentialAddress,
    /// `verification_failed_tax_id_match`
    VerificationFailedTaxIdMatch,
    /// `verification_failed_tax_id_not_issued`
    VerificationFailedTaxIdNotIssued,
    /// `verification_legal_entity_structure_mismatch`
    VerificationLegalEntityStructureMismatch,
    /// `verification_missing_directors`
    VerificationMissingDirectors,
    /// `verification_missing_executives`
    VerificationMissingExecutives,
    /// `verification_missing_owners`
    VerificationMissingOwners,
    /// `verification_rejected_ownership_exemption_reason`
    VerificationRejectedOwnershipExemptionReason,
    /// `verification_requires_additional_memorandum_of_associations`
    VerificationRequiresAdditionalMemorandumOfAssociations,
    /// `verification_requires_additional_proof_of_registration`
    VerificationRequiresAdditionalProofOfRegistration,
    /// `verification_supportability`
    VerificationSupportability,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    ExternalRequest = "external_request",
    InformationMissing = "information_missing",
    InvalidAddressCityStatePostalCode = "invalid_address_city_state_postal_code",
    InvalidAddressHighwayContractBox = "invalid_address_highway_contract_box",
    InvalidAddressPrivateMailbox = "invalid_address_private_mailbox",
    InvalidBusinessProfileName = "invalid_business_profile_name",
    InvalidBusinessProfileNameDenylisted = "invalid_business_profile_name_denylisted",
    InvalidCompanyNameDenylisted = "invalid_company_name_denylisted",
    InvalidDobAgeOverMaximum = "invalid_dob_age_over_maximum",
    InvalidDobAgeUnder18 = "invalid_dob_age_under_18",
    InvalidDobAgeUnderMinimum = "invalid_dob_age_under_minimum",
    InvalidProductDescriptionLength = "invalid_product_description_length",
    InvalidProductDescriptionUrlMatch = "invalid_product_description_url_match",
    InvalidRepresentativeCountry = "invalid_representative_country",
    InvalidSignator = "invalid_signator",
    InvalidStatementDescriptorBusinessMismatch = "invalid_statement_descriptor_business_mismatch",
    InvalidStatementDescriptorDenylisted = "invalid_statement_descriptor_denylisted",
    InvalidStatementDescriptorLength = "invalid_statement_descriptor_length",
    InvalidStatementDescriptorPrefixDenylisted = "invalid_statement_descriptor_prefix_denylisted",
    InvalidStatementDescriptorPrefixMismatch = "invalid_statement_descriptor_prefix_mismatch",
    InvalidStreetAddress = "invalid_street_address",
    InvalidTaxId = "invalid_tax_id",
    InvalidTaxIdFormat = "invalid_tax_id_format",
    InvalidTosAcceptance = "invalid_tos_acceptance",
    InvalidUrlDenylisted = "invalid_url_denylisted",
    InvalidUrlFormat = "invalid_url_format",
    InvalidUrlWebPresenceDetected = "invalid_url_web_presence_detected",
    InvalidUrlWebsiteBusinessInformationMismatch = "invalid_url_website_business_information_mismatch",
    InvalidUrlWebsiteEmpty = "invalid_url_website_empty",
    InvalidUrlWebsiteInaccessible = "invalid_url_website_inaccessible",
    InvalidUrlWebsiteInaccessibleGeoblocked = "invalid_url_website_inaccessible_geoblocked",
    InvalidUrlWebsiteInaccessiblePasswordProtected = "invalid_url_website_inaccessible_password_protected",
    InvalidUrlWebsiteIncomplete = "invalid_url_website_incomplete",
    InvalidUrlWebsiteIncompleteCancellationPolicy = "invalid_url_website_incomplete_cancellation_policy",
    InvalidUrlWebsiteIncompleteCustomerServiceDetails = "invalid_url_website_incomplete_customer_service_details",
    InvalidUrlWebsiteIncompleteLegalRestrictions = "invalid_url_website_incomplete_legal_restrictions",
    InvalidUrlWebsiteIncompleteRefundPolicy = "invalid_url_website_incomplete_refund_policy",
    InvalidUrlWebsiteIncompleteReturnPolicy = "invalid_url_website_incomplete_return_policy",
    InvalidUrlWebsiteIncompleteTermsAndConditions = "invalid_url_website_incomplete_terms_and_conditions",
    InvalidUrlWebsiteIncompleteUnderConstruction = "invalid_url_website_incomplete_under_construction",
    InvalidUrlWebsiteOther = "invalid_url_website_other",
    InvalidValueOther = "invalid_value_other",
    UnsupportedBusinessType = "unsupported_business_type",
    VerificationDirectorsMismatch = "verification_directors_mismatch",
    VerificationDocumentAddressMismatch = "verification_document_address_mismatch",
    VerificationDocumentAddressMissing = "verification_document_address_missing",
    VerificationDocumentCorrupt = "verification_document_corrupt",
    VerificationDocumentCountryNotSupported = "verification_document_country_not_supported",
    VerificationDocumentDirectorsMismatch = "verification_document_directors_mismatch",
    VerificationDocumentDobMismatch = "verification_document_dob_mismatch",
    VerificationDocumentDuplicateType = "verification_document_duplicate_type",
    VerificationDocumentExpired = "verification_document_expired",
    VerificationDocumentFailedCopy = "verification_document_failed_copy",
    VerificationDocumentFailedGreyscale = "verification_document_failed_greyscale",
    VerificationDocumentFailedOther = "verification_document_failed_other",
    VerificationDocumentFailedTestMode = "verification_document_failed_test_mode",
    VerificationDocumentFraudulent = "verification_document_fraudulent",
    VerificationDocumentIdNumberMismatch = "verification_document_id_number_mismatch",
    VerificationDocumentIdNumberMissing = "verification_document_id_number_missing",
    VerificationDocumentIncomplete = "verification_document_incomplete",
    VerificationDocumentInvalid = "verification_document_invalid",
    VerificationDocumentIssueOrExpiryDateMissing = "verification_document_issue_or_expiry_date_missing",
    VerificationDocumentManipulated = "verification_document_manipulated",
    VerificationDocumentMissingBack = "verification_document_missing_back",
    VerificationDocumentMissingFront = "verification_document_missing_front",
    VerificationDocumentNameMismatch = "verification_document_name_mismatch",
    VerificationDocumentNameMissing = "verification_document_name_missing",
    VerificationDocumentNationalityMismatch = "verification_document_nationality_mismatch",
    VerificationDocumentNotReadable = "verification_document_not_readable",
    VerificationDocumentNotSigned = "verification_document_not_signed",
    VerificationDocumentNotUploaded = "verification_document_not_uploaded",
    VerificationDocumentPhotoMismatch = "verification_document_photo_mismatch",
    VerificationDocumentTooLarge = "verification_document_too_large",
    VerificationDocumentTypeNotSupported = "verification_document_type_not_supported",
    VerificationExtraneousDirectors = "verification_extraneous_directors",
    VerificationFailedAddressMatch = "verification_failed_address_match",
    VerificationFailedAuthorizerAuthority = "verification_failed_authorizer_authority",
    VerificationFailedBusinessIecNumber = "verification_failed_business_iec_number",
    VerificationFailedDocumentMatch = "verification_failed_document_match",
    VerificationFailedIdNumberMatch = "verification_failed_id_number_match",
    VerificationFailedKeyedIdentity = "verification_failed_keyed_identity",
    VerificationFailedKeyedMatch = "verification_failed_keyed_match",
    VerificationFailedNameMatch = "verification_failed_name_match",
    VerificationFailedOther = "verification_failed_other",
    VerificationFailedRepresentativeAuthority = "verification_failed_representative_authority",
    VerificationFailedResidentialAddress = "verification_failed_residential_address",
    VerificationFailedTaxIdMatch = "verification_failed_tax_id_match",
    VerificationFailedTaxIdNotIssued = "verification_failed_tax_id_not_issued",
    VerificationLegalEntityStructureMismatch = "verification_legal_entity_structure_mismatch",
    VerificationMissingDirectors = "verification_missing_directors",
    VerificationMissingExecutives = "verification_missing_executives",
    VerificationMissingOwners = "verification_missing_owners",
    VerificationRejectedOwnershipExemptionReason = "verification_rejected_ownership_exemption_reason",
    VerificationRequiresAdditionalMemorandumOfAssociations = "verification_requires_additional_memorandum_of_associations",
    VerificationRequiresAdditionalProofOfRegistration = "verification_requires_additional_proof_of_registration",
    VerificationSupportability = "verification_supportability",
});
