// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountNotYetCompatibleWithV2, V2ErrorAccountRateLimitExceeded,
    V2ErrorAccountsV2AccessBlocked, V2ErrorAdditionalLegalGuardianNotAllowed,
    V2ErrorAdditionalRepresentativeNotAllowed,
    V2ErrorAdditionalTosOnlyAllowedForLegalGuardian, V2ErrorAddressCharactersInvalid,
    V2ErrorAddressCountryIdentityCountryMismatch, V2ErrorAddressCountryMismatch,
    V2ErrorAddressCountryRequired, V2ErrorAddressPostalCodeInvalid,
    V2ErrorAddressStateInvalid, V2ErrorAddressTownInvalid, V2ErrorAuthorizerDuplicate,
    V2ErrorAuthorizerRelationshipInvalidForRepresentative,
    V2ErrorDateOfBirthAgeRestriction, V2ErrorDateOfBirthInvalid, V2ErrorDocumentInvalid,
    V2ErrorDocumentPurposeInvalid, V2ErrorDuplicatePersonNotAllowed,
    V2ErrorEmailDomainInvalidForRecipient, V2ErrorEmailInvalid, V2ErrorIdNumberInvalid,
    V2ErrorIdentityCountryRequired, V2ErrorIncorrectAccountForPersonToken,
    V2ErrorIncorrectIdNumberForCountry, V2ErrorIncorrectTokenWrongType,
    V2ErrorIndividualAdditionalPersonNotAllowed, V2ErrorInvalidPersonToken,
    V2ErrorInvalidRelationshipForIdentityTypeStructureAndCountry,
    V2ErrorIpAddressInvalid, V2ErrorLegalGuardianRepresentativeNotAllowed,
    V2ErrorLegalGuardianRequiresExistingRepresentative,
    V2ErrorNonConnectPlatformAccountsV2AccessBlocked, V2ErrorNonJpKanaKanjiAddress,
    V2ErrorParamAlongsidePersonToken, V2ErrorPersonPercentOwnershipInvalid,
    V2ErrorPersonTokenRequired, V2ErrorPhoneInvalid, V2ErrorPlatformRegistrationRequired,
    V2ErrorPostalCodeRequiredForJpAddress, V2ErrorScriptCharactersInvalid,
    V2ErrorTokenAlreadyUsed, V2ErrorTokenExpired, V2ErrorTotalPersonOwnershipExceeded,
    V2ErrorUnsupportedPostalCode, V2ErrorUnsupportedState,
    V2ErrorV1AccountInsteadOfV2Account, V2ErrorV1CustomerInsteadOfV2Account,
    V2ErrorV1TokenInvalidInV2,
};

/// One of the objects at `PostV2CoreAccountsAccountIdPersons/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateV2CoreAccountPersonError {
    /// `error.code` is `account_not_yet_compatible_with_v2`.
    AccountNotYetCompatibleWithV2(Part<V2ErrorAccountNotYetCompatibleWithV2>),
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(Part<V2ErrorAccountsV2AccessBlocked>),
    /// `error.code` is `additional_legal_guardian_not_allowed`.
    AdditionalLegalGuardianNotAllowed(Part<V2ErrorAdditionalLegalGuardianNotAllowed>),
    /// `error.code` is `additional_representative_not_allowed`.
    AdditionalRepresentativeNotAllowed(Part<V2ErrorAdditionalRepresentativeNotAllowed>),
    /// `error.code` is `additional_tos_only_allowed_for_legal_guardian`.
    AdditionalTosOnlyAllowedForLegalGuardian(
        Part<V2ErrorAdditionalTosOnlyAllowedForLegalGuardian>,
    ),
    /// `error.code` is `address_characters_invalid`.
    AddressCharactersInvalid(Part<V2ErrorAddressCharactersInvalid>),
    /// `error.code` is `address_country_identity_country_mismatch`.
    AddressCountryIdentityCountryMismatch(
        Part<V2ErrorAddressCountryIdentityCountryMismatch>,
    ),
    /// `error.code` is `address_country_mismatch`.
    AddressCountryMismatch(Part<V2ErrorAddressCountryMismatch>),
    /// `error.code` is `address_country_required`.
    AddressCountryRequired(Part<V2ErrorAddressCountryRequired>),
    /// `error.code` is `address_postal_code_invalid`.
    AddressPostalCodeInvalid(Part<V2ErrorAddressPostalCodeInvalid>),
    /// `error.code` is `address_state_invalid`.
    AddressStateInvalid(Part<V2ErrorAddressStateInvalid>),
    /// `error.code` is `address_town_invalid`.
    AddressTownInvalid(Part<V2ErrorAddressTownInvalid>),
    /// `error.code` is `authorizer_duplicate`.
    AuthorizerDuplicate(Part<V2ErrorAuthorizerDuplicate>),
    /// `error.code` is `authorizer_relationship_invalid_for_representative`.
    AuthorizerRelationshipInvalidForRepresentative(
        Part<V2ErrorAuthorizerRelationshipInvalidForRepresentative>,
    ),
    /// `error.code` is `date_of_birth_age_restriction`.
    DateOfBirthAgeRestriction(Part<V2ErrorDateOfBirthAgeRestriction>),
    /// `error.code` is `date_of_birth_invalid`.
    DateOfBirthInvalid(Part<V2ErrorDateOfBirthInvalid>),
    /// `error.code` is `document_invalid`.
    DocumentInvalid(Part<V2ErrorDocumentInvalid>),
    /// `error.code` is `document_purpose_invalid`.
    DocumentPurposeInvalid(Part<V2ErrorDocumentPurposeInvalid>),
    /// `error.code` is `duplicate_person_not_allowed`.
    DuplicatePersonNotAllowed(Part<V2ErrorDuplicatePersonNotAllowed>),
    /// `error.code` is `email_domain_invalid_for_recipient`.
    EmailDomainInvalidForRecipient(Part<V2ErrorEmailDomainInvalidForRecipient>),
    /// `error.code` is `email_invalid`.
    EmailInvalid(Part<V2ErrorEmailInvalid>),
    /// `error.code` is `id_number_invalid`.
    IdNumberInvalid(Part<V2ErrorIdNumberInvalid>),
    /// `error.code` is `identity_country_required`.
    IdentityCountryRequired(Part<V2ErrorIdentityCountryRequired>),
    /// `error.code` is `incorrect_account_for_person_token`.
    IncorrectAccountForPersonToken(Part<V2ErrorIncorrectAccountForPersonToken>),
    /// `error.code` is `incorrect_id_number_for_country`.
    IncorrectIdNumberForCountry(Part<V2ErrorIncorrectIdNumberForCountry>),
    /// `error.code` is `incorrect_token_wrong_type`.
    IncorrectTokenWrongType(Part<V2ErrorIncorrectTokenWrongType>),
    /// `error.code` is `individual_additional_person_not_allowed`.
    IndividualAdditionalPersonNotAllowed(
        Part<V2ErrorIndividualAdditionalPersonNotAllowed>,
    ),
    /// `error.code` is `invalid_person_token`.
    InvalidPersonToken(Part<V2ErrorInvalidPersonToken>),
    /// `error.code` is `invalid_relationship_for_identity_type_structure_and_country`.
    InvalidRelationshipForIdentityTypeStructureAndCountry(
        Part<V2ErrorInvalidRelationshipForIdentityTypeStructureAndCountry>,
    ),
    /// `error.code` is `ip_address_invalid`.
    IpAddressInvalid(Part<V2ErrorIpAddressInvalid>),
    /// `error.code` is `legal_guardian_representative_not_allowed`.
    LegalGuardianRepresentativeNotAllowed(
        Part<V2ErrorLegalGuardianRepresentativeNotAllowed>,
    ),
    /// `error.code` is `legal_guardian_requires_existing_representative`.
    LegalGuardianRequiresExistingRepresentative(
        Part<V2ErrorLegalGuardianRequiresExistingRepresentative>,
    ),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `non_jp_kana_kanji_address`.
    NonJpKanaKanjiAddress(Part<V2ErrorNonJpKanaKanjiAddress>),
    /// `error.code` is `param_alongside_person_token`.
    ParamAlongsidePersonToken(Part<V2ErrorParamAlongsidePersonToken>),
    /// `error.code` is `person_percent_ownership_invalid`.
    PersonPercentOwnershipInvalid(Part<V2ErrorPersonPercentOwnershipInvalid>),
    /// `error.code` is `person_token_required`.
    PersonTokenRequired(Part<V2ErrorPersonTokenRequired>),
    /// `error.code` is `phone_invalid`.
    PhoneInvalid(Part<V2ErrorPhoneInvalid>),
    /// `error.code` is `platform_registration_required`.
    PlatformRegistrationRequired(Part<V2ErrorPlatformRegistrationRequired>),
    /// `error.code` is `postal_code_required_for_jp_address`.
    PostalCodeRequiredForJpAddress(Part<V2ErrorPostalCodeRequiredForJpAddress>),
    /// `error.code` is `script_characters_invalid`.
    ScriptCharactersInvalid(Part<V2ErrorScriptCharactersInvalid>),
    /// `error.code` is `token_already_used`.
    TokenAlreadyUsed(Part<V2ErrorTokenAlreadyUsed>),
    /// `error.code` is `token_expired`.
    TokenExpired(Part<V2ErrorTokenExpired>),
    /// `error.code` is `total_person_ownership_exceeded`.
    TotalPersonOwnershipExceeded(Part<V2ErrorTotalPersonOwnershipExceeded>),
    /// `error.code` is `unsupported_postal_code`.
    UnsupportedPostalCode(Part<V2ErrorUnsupportedPostalCode>),
    /// `error.code` is `unsupported_state`.
    UnsupportedState(Part<V2ErrorUnsupportedState>),
    /// `error.code` is `v1_account_instead_of_v2_account`.
    V1AccountInsteadOfV2Account(Part<V2ErrorV1AccountInsteadOfV2Account>),
    /// `error.code` is `v1_customer_instead_of_v2_account`.
    V1CustomerInsteadOfV2Account(Part<V2ErrorV1CustomerInsteadOfV2Account>),
    /// `error.code` is `v1_token_invalid_in_v2`.
    V1TokenInvalidInV2(Part<V2ErrorV1TokenInvalidInV2>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(CreateV2CoreAccountPersonError by "error.code" else Other {
    AccountNotYetCompatibleWithV2 = "account_not_yet_compatible_with_v2",
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    AdditionalLegalGuardianNotAllowed = "additional_legal_guardian_not_allowed",
    AdditionalRepresentativeNotAllowed = "additional_representative_not_allowed",
    AdditionalTosOnlyAllowedForLegalGuardian = "additional_tos_only_allowed_for_legal_guardian",
    AddressCharactersInvalid = "address_characters_invalid",
    AddressCountryIdentityCountryMismatch = "address_country_identity_country_mismatch",
    AddressCountryMismatch = "address_country_mismatch",
    AddressCountryRequired = "address_country_required",
    AddressPostalCodeInvalid = "address_postal_code_invalid",
    AddressStateInvalid = "address_state_invalid",
    AddressTownInvalid = "address_town_invalid",
    AuthorizerDuplicate = "authorizer_duplicate",
    AuthorizerRelationshipInvalidForRepresentative = "authorizer_relationship_invalid_for_representative",
    DateOfBirthAgeRestriction = "date_of_birth_age_restriction",
    DateOfBirthInvalid = "date_of_birth_invalid",
    DocumentInvalid = "document_invalid",
    DocumentPurposeInvalid = "document_purpose_invalid",
    DuplicatePersonNotAllowed = "duplicate_person_not_allowed",
    EmailDomainInvalidForRecipient = "email_domain_invalid_for_recipient",
    EmailInvalid = "email_invalid",
    IdNumberInvalid = "id_number_invalid",
    IdentityCountryRequired = "identity_country_required",
    IncorrectAccountForPersonToken = "incorrect_account_for_person_token",
    IncorrectIdNumberForCountry = "incorrect_id_number_for_country",
    IncorrectTokenWrongType = "incorrect_token_wrong_type",
    IndividualAdditionalPersonNotAllowed = "individual_additional_person_not_allowed",
    InvalidPersonToken = "invalid_person_token",
    InvalidRelationshipForIdentityTypeStructureAndCountry = "invalid_relationship_for_identity_type_structure_and_country",
    IpAddressInvalid = "ip_address_invalid",
    LegalGuardianRepresentativeNotAllowed = "legal_guardian_representative_not_allowed",
    LegalGuardianRequiresExistingRepresentative = "legal_guardian_requires_existing_representative",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    NonJpKanaKanjiAddress = "non_jp_kana_kanji_address",
    ParamAlongsidePersonToken = "param_alongside_person_token",
    PersonPercentOwnershipInvalid = "person_percent_ownership_invalid",
    PersonTokenRequired = "person_token_required",
    PhoneInvalid = "phone_invalid",
    PlatformRegistrationRequired = "platform_registration_required",
    PostalCodeRequiredForJpAddress = "postal_code_required_for_jp_address",
    ScriptCharactersInvalid = "script_characters_invalid",
    TokenAlreadyUsed = "token_already_used",
    TokenExpired = "token_expired",
    TotalPersonOwnershipExceeded = "total_person_ownership_exceeded",
    UnsupportedPostalCode = "unsupported_postal_code",
    UnsupportedState = "unsupported_state",
    V1AccountInsteadOfV2Account = "v1_account_instead_of_v2_account",
    V1CustomerInsteadOfV2Account = "v1_customer_instead_of_v2_account",
    V1TokenInvalidInV2 = "v1_token_invalid_in_v2",
});
