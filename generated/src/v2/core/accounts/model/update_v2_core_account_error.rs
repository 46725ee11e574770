// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountCapabilityNotSupported,
    V2ErrorAccountConfigurationNotSupported,
    V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees,
    V2ErrorAccountControllerStripePricingPlatformLiable,
    V2ErrorAccountControllerUnsupportedConfiguration,
    V2ErrorAccountControllerUnsupportedConfigurationPrivatePreview,
    V2ErrorAccountCountryUnsupportedCurrency, V2ErrorAccountNotYetCompatibleWithV2,
    V2ErrorAccountRateLimitExceeded, V2ErrorAccountTermsOfServiceNotAccepted,
    V2ErrorAccountTokenRequired, V2ErrorAccountsV2AccessBlocked,
    V2ErrorAddressCharactersInvalid, V2ErrorAddressCountryIdentityCountryMismatch,
    V2ErrorAddressPostalCodeInvalid, V2ErrorAddressStateInvalid,
    V2ErrorAddressTownInvalid, V2ErrorAttachPaymentMethodToCustomer,
    V2ErrorBgnBankAccountsUnsupported,
    V2ErrorCanCreatePlatformOwnedOnboardingAccountsRequired,
    V2ErrorCannotUseValidateLocationOnCustomerCreate,
    V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement,
    V2ErrorCapabilityNotAvailableForDashboardType,
    V2ErrorCapabilityNotAvailableForEntityTypeInCountry,
    V2ErrorCapabilityNotAvailableForLossCollector,
    V2ErrorCapabilityNotAvailableInCountry,
    V2ErrorCapabilityNotAvailableInPlatformCountry,
    V2ErrorCapabilityNotAvailableWithoutOtherCapability,
    V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry,
    V2ErrorConfigurationCannotBeDeactivated,
    V2ErrorConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement,
    V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration,
    V2ErrorConfigurationCannotBeUpdatedWhileDeactivated,
    V2ErrorConfigurationCreationInvalid,
    V2ErrorCrossBorderConnectedAccountCreationNotAllowed, V2ErrorCustomAccountBeta,
    V2ErrorCustomerInvalidTaxLocation, V2ErrorDateOfBirthAgeRestriction,
    V2ErrorDateOfBirthInvalid, V2ErrorDefaultCurrencyImmutable,
    V2ErrorDefaultOutboundDestinationInvalid, V2ErrorDefaultPaymentMethodInvalid,
    V2ErrorDocumentInvalid, V2ErrorDocumentPurposeInvalid,
    V2ErrorDuplicatePersonNotAllowed, V2ErrorEmailDomainInvalidForRecipient,
    V2ErrorEmailInvalid, V2ErrorEntityTypeNotSupportedInCountry,
    V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions, V2ErrorIdNumberInvalid,
    V2ErrorIdempotencyError, V2ErrorIdentityCountryRequired,
    V2ErrorImmutableIdentityParam, V2ErrorIncorrectIdNumberForCountry,
    V2ErrorIncorrectTokenWrongType, V2ErrorInvalidAccountToken,
    V2ErrorInvalidIdNumberForStructure, V2ErrorInvalidIdNumberRegistrar,
    V2ErrorInvalidKonbiniPaymentsSupportHours,
    V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber, V2ErrorInvalidTimezone,
    V2ErrorIpAddressInvalid, V2ErrorMccInvalid,
    V2ErrorNonConnectPlatformAccountsV2AccessBlocked, V2ErrorNonJpKanaKanjiAddress,
    V2ErrorNotFound, V2ErrorParamAlongsideAccountToken,
    V2ErrorPersonPercentOwnershipInvalid, V2ErrorPhoneInvalid,
    V2ErrorPlatformRegistrationRequired, V2ErrorPostalCodeRequiredForJpAddress,
    V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds,
    V2ErrorRegistrationDateInvalid, V2ErrorScriptCharactersInvalid,
    V2ErrorShippingAddressRequired, V2ErrorShippingNameRequired,
    V2ErrorStatementDescriptorInvalid, V2ErrorStructureIncompatibleForEntityTypeCountry,
    V2ErrorTestClockDisallowedOnLiveMode, V2ErrorTestClockInvalid,
    V2ErrorTokenAlreadyUsed, V2ErrorTokenExpired, V2ErrorTosAcceptanceOnBehalfNotAllowed,
    V2ErrorTotalPersonOwnershipExceeded, V2ErrorUnsupportedFieldForConfigs,
    V2ErrorUnsupportedIdentityFieldForConfigs, V2ErrorUnsupportedPostalCode,
    V2ErrorUnsupportedState, V2ErrorUrlInvalid, V2ErrorV1AccountInsteadOfV2Account,
    V2ErrorV1CustomerInsteadOfV2Account, V2ErrorV1TokenInvalidInV2,
};

/// One of the objects at `PostV2CoreAccountsId/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateV2CoreAccountError {
    /// `error.code` is `account_capability_not_supported`.
    AccountCapabilityNotSupported(Part<V2ErrorAccountCapabilityNotSupported>),
    /// `error.code` is `account_configuration_not_supported`.
    AccountConfigurationNotSupported(Part<V2ErrorAccountConfigurationNotSupported>),
    /// `error.code` is `account_controller_express_dash_without_application_losses_or_fees`.
    AccountControllerExpressDashWithoutApplicationLossesOrFees(
        Part<V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees>,
    ),
    /// `error.code` is `account_controller_stripe_pricing_platform_liable`.
    AccountControllerStripePricingPlatformLiable(
        Part<V2ErrorAccountControllerStripePricingPlatformLiable>,
    ),
    /// `error.code` is `account_controller_unsupported_configuration`.
    AccountControllerUnsupportedConfiguration(
        Part<V2ErrorAccountControllerUnsupportedConfiguration>,
    ),
    /// `error.code` is `account_controller_unsupported_configuration_private_preview`.
    AccountControllerUnsupportedConfigurationPrivatePreview(
        Part<V2ErrorAccountControllerUnsupportedConfigurationPrivatePreview>,
    ),
    /// `error.code` is `account_country_unsupported_currency`.
    AccountCountryUnsupportedCurrency(Part<V2ErrorAccountCountryUnsupportedCurrency>),
    /// `error.code` is `account_not_yet_compatible_with_v2`.
    AccountNotYetCompatibleWithV2(Part<V2ErrorAccountNotYetCompatibleWithV2>),
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `account_terms_of_service_not_accepted`.
    AccountTermsOfServiceNotAccepted(Part<V2ErrorAccountTermsOfServiceNotAccepted>),
    /// `error.code` is `account_token_required`.
    AccountTokenRequired(Part<V2ErrorAccountTokenRequired>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(Part<V2ErrorAccountsV2AccessBlocked>),
    /// `error.code` is `address_characters_invalid`.
    AddressCharactersInvalid(Part<V2ErrorAddressCharactersInvalid>),
    /// `error.code` is `address_country_identity_country_mismatch`.
    AddressCountryIdentityCountryMismatch(
        Part<V2ErrorAddressCountryIdentityCountryMismatch>,
    ),
    /// `error.code` is `address_postal_code_invalid`.
    AddressPostalCodeInvalid(Part<V2ErrorAddressPostalCodeInvalid>),
    /// `error.code` is `address_state_invalid`.
    AddressStateInvalid(Part<V2ErrorAddressStateInvalid>),
    /// `error.code` is `address_town_invalid`.
    AddressTownInvalid(Part<V2ErrorAddressTownInvalid>),
    /// `error.code` is `attach_payment_method_to_customer`.
    AttachPaymentMethodToCustomer(Part<V2ErrorAttachPaymentMethodToCustomer>),
    /// `error.code` is `bgn_bank_accounts_unsupported`.
    BgnBankAccountsUnsupported(Part<V2ErrorBgnBankAccountsUnsupported>),
    /// `error.code` is `can_create_platform_owned_onboarding_accounts_required`.
    CanCreatePlatformOwnedOnboardingAccountsRequired(
        Part<V2ErrorCanCreatePlatformOwnedOnboardingAccountsRequired>,
    ),
    /// `error.code` is `cannot_use_validate_location_on_customer_create`.
    CannotUseValidateLocationOnCustomerCreate(
        Part<V2ErrorCannotUseValidateLocationOnCustomerCreate>,
    ),
    /// `error.code` is `capability_cannot_be_unrequested_due_to_other_capability_requirement`.
    CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement(
        Part<V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement>,
    ),
    /// `error.code` is `capability_not_available_for_dashboard_type`.
    CapabilityNotAvailableForDashboardType(
        Part<V2ErrorCapabilityNotAvailableForDashboardType>,
    ),
    /// `error.code` is `capability_not_available_for_entity_type_in_country`.
    CapabilityNotAvailableForEntityTypeInCountry(
        Part<V2ErrorCapabilityNotAvailableForEntityTypeInCountry>,
    ),
    /// `error.code` is `capability_not_available_for_loss_collector`.
    CapabilityNotAvailableForLossCollector(
        Part<V2ErrorCapabilityNotAvailableForLossCollector>,
    ),
    /// `error.code` is `capability_not_available_in_country`.
    CapabilityNotAvailableInCountry(Part<V2ErrorCapabilityNotAvailableInCountry>),
    /// `error.code` is `capability_not_available_in_platform_country`.
    CapabilityNotAvailableInPlatformCountry(
        Part<V2ErrorCapabilityNotAvailableInPlatformCountry>,
    ),
    /// `error.code` is `capability_not_available_without_other_capability`.
    CapabilityNotAvailableWithoutOtherCapability(
        Part<V2ErrorCapabilityNotAvailableWithoutOtherCapability>,
    ),
    /// `error.code` is `capability_not_available_without_other_capability_in_country`.
    CapabilityNotAvailableWithoutOtherCapabilityInCountry(
        Part<V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry>,
    ),
    /// `error.code` is `configuration_cannot_be_deactivated`.
    ConfigurationCannotBeDeactivated(Part<V2ErrorConfigurationCannotBeDeactivated>),
    /// `error.code` is `configuration_cannot_be_deactivated_due_to_other_capability_requirement`.
    ConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement(
        Part<V2ErrorConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement>,
    ),
    /// `error.code` is `configuration_cannot_be_deactivated_due_to_other_configuration`.
    ConfigurationCannotBeDeactivatedDueToOtherConfiguration(
        Part<V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration>,
    ),
    /// `error.code` is `configuration_cannot_be_updated_while_deactivated`.
    ConfigurationCannotBeUpdatedWhileDeactivated(
        Part<V2ErrorConfigurationCannotBeUpdatedWhileDeactivated>,
    ),
    /// `error.code` is `configuration_creation_invalid`.
    ConfigurationCreationInvalid(Part<V2ErrorConfigurationCreationInvalid>),
    /// `error.code` is `cross_border_connected_account_creation_not_allowed`.
    CrossBorderConnectedAccountCreationNotAllowed(
        Part<V2ErrorCrossBorderConnectedAccountCreationNotAllowed>,
    ),
    /// `error.code` is `custom_account_beta`.
    CustomAccountBeta(Part<V2ErrorCustomAccountBeta>),
    /// `error.code` is `customer_invalid_tax_location`.
    CustomerInvalidTaxLocation(Part<V2ErrorCustomerInvalidTaxLocation>),
    /// `error.code` is `date_of_birth_age_restriction`.
    DateOfBirthAgeRestriction(Part<V2ErrorDateOfBirthAgeRestriction>),
    /// `error.code` is `date_of_birth_invalid`.
    DateOfBirthInvalid(Part<V2ErrorDateOfBirthInvalid>),
    /// `error.code` is `default_currency_immutable`.
    DefaultCurrencyImmutable(Part<V2ErrorDefaultCurrencyImmutable>),
    /// `error.code` is `default_outbound_destination_invalid`.
    DefaultOutboundDestinationInvalid(Part<V2ErrorDefaultOutboundDestinationInvalid>),
    /// `error.code` is `default_payment_method_invalid`.
    DefaultPaymentMethodInvalid(Part<V2ErrorDefaultPaymentMethodInvalid>),
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
    /// `error.code` is `entity_type_not_supported_in_country`.
    EntityTypeNotSupportedInCountry(Part<V2ErrorEntityTypeNotSupportedInCountry>),
    /// `error.code` is `high_risk_activities_none_cant_be_combined_with_other_options`.
    HighRiskActivitiesNoneCantBeCombinedWithOtherOptions(
        Part<V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions>,
    ),
    /// `error.code` is `id_number_invalid`.
    IdNumberInvalid(Part<V2ErrorIdNumberInvalid>),
    /// `error.code` is `idempotency_error`.
    IdempotencyError(Part<V2ErrorIdempotencyError>),
    /// `error.code` is `identity_country_required`.
    IdentityCountryRequired(Part<V2ErrorIdentityCountryRequired>),
    /// `error.code` is `immutable_identity_param`.
    ImmutableIdentityParam(Part<V2ErrorImmutableIdentityParam>),
    /// `error.code` is `incorrect_id_number_for_country`.
    IncorrectIdNumberForCountry(Part<V2ErrorIncorrectIdNumberForCountry>),
    /// `error.code` is `incorrect_token_wrong_type`.
    IncorrectTokenWrongType(Part<V2ErrorIncorrectTokenWrongType>),
    /// `error.code` is `invalid_account_token`.
    InvalidAccountToken(Part<V2ErrorInvalidAccountToken>),
    /// `error.code` is `invalid_id_number_for_structure`.
    InvalidIdNumberForStructure(Part<V2ErrorInvalidIdNumberForStructure>),
    /// `error.code` is `invalid_id_number_registrar`.
    InvalidIdNumberRegistrar(Part<V2ErrorInvalidIdNumberRegistrar>),
    /// `error.code` is `invalid_konbini_payments_support_hours`.
    InvalidKonbiniPaymentsSupportHours(Part<V2ErrorInvalidKonbiniPaymentsSupportHours>),
    /// `error.code` is `invalid_konbini_payments_support_phone_number`.
    InvalidKonbiniPaymentsSupportPhoneNumber(
        Part<V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber>,
    ),
    /// `error.code` is `invalid_timezone`.
    InvalidTimezone(Part<V2ErrorInvalidTimezone>),
    /// `error.code` is `ip_address_invalid`.
    IpAddressInvalid(Part<V2ErrorIpAddressInvalid>),
    /// `error.code` is `mcc_invalid`.
    MccInvalid(Part<V2ErrorMccInvalid>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `non_jp_kana_kanji_address`.
    NonJpKanaKanjiAddress(Part<V2ErrorNonJpKanaKanjiAddress>),
    /// `error.code` is `not_found`.
    NotFound(Part<V2ErrorNotFound>),
    /// `error.code` is `param_alongside_account_token`.
    ParamAlongsideAccountToken(Part<V2ErrorParamAlongsideAccountToken>),
    /// `error.code` is `person_percent_ownership_invalid`.
    PersonPercentOwnershipInvalid(Part<V2ErrorPersonPercentOwnershipInvalid>),
    /// `error.code` is `phone_invalid`.
    PhoneInvalid(Part<V2ErrorPhoneInvalid>),
    /// `error.code` is `platform_registration_required`.
    PlatformRegistrationRequired(Part<V2ErrorPlatformRegistrationRequired>),
    /// `error.code` is `postal_code_required_for_jp_address`.
    PostalCodeRequiredForJpAddress(Part<V2ErrorPostalCodeRequiredForJpAddress>),
    /// `error.code` is `purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds`.
    PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds(
        Part<V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds>,
    ),
    /// `error.code` is `registration_date_invalid`.
    RegistrationDateInvalid(Part<V2ErrorRegistrationDateInvalid>),
    /// `error.code` is `script_characters_invalid`.
    ScriptCharactersInvalid(Part<V2ErrorScriptCharactersInvalid>),
    /// `error.code` is `shipping_address_required`.
    ShippingAddressRequired(Part<V2ErrorShippingAddressRequired>),
    /// `error.code` is `shipping_name_required`.
    ShippingNameRequired(Part<V2ErrorShippingNameRequired>),
    /// `error.code` is `statement_descriptor_invalid`.
    StatementDescriptorInvalid(Part<V2ErrorStatementDescriptorInvalid>),
    /// `error.code` is `structure_incompatible_for_entity_type_country`.
    StructureIncompatibleForEntityTypeCountry(
        Part<V2ErrorStructureIncompatibleForEntityTypeCountry>,
    ),
    /// `error.code` is `test_clock_disallowed_on_live_mode`.
    TestClockDisallowedOnLiveMode(Part<V2ErrorTestClockDisallowedOnLiveMode>),
    /// `error.code` is `test_clock_invalid`.
    TestClockInvalid(Part<V2ErrorTestClockInvalid>),
    /// `error.code` is `token_already_used`.
    TokenAlreadyUsed(Part<V2ErrorTokenAlreadyUsed>),
    /// `error.code` is `token_expired`.
    TokenExpired(Part<V2ErrorTokenExpired>),
    /// `error.code` is `tos_acceptance_on_behalf_not_allowed`.
    TosAcceptanceOnBehalfNotAllowed(Part<V2ErrorTosAcceptanceOnBehalfNotAllowed>),
    /// `error.code` is `total_person_ownership_exceeded`.
    TotalPersonOwnershipExceeded(Part<V2ErrorTotalPersonOwnershipExceeded>),
    /// `error.code` is `unsupported_field_for_configs`.
    UnsupportedFieldForConfigs(Part<V2ErrorUnsupportedFieldForConfigs>),
    /// `error.code` is `unsupported_identity_field_for_configs`.
    UnsupportedIdentityFieldForConfigs(Part<V2ErrorUnsupportedIdentityFieldForConfigs>),
    /// `error.code` is `unsupported_postal_code`.
    UnsupportedPostalCode(Part<V2ErrorUnsupportedPostalCode>),
    /// `error.code` is `unsupported_state`.
    UnsupportedState(Part<V2ErrorUnsupportedState>),
    /// `error.code` is `url_invalid`.
    UrlInvalid(Part<V2ErrorUrlInvalid>),
    /// `error.code` is `v1_account_instead_of_v2_account`.
    V1AccountInsteadOfV2Account(Part<V2ErrorV1AccountInsteadOfV2Account>),
    /// `error.code` is `v1_customer_instead_of_v2_account`.
    V1CustomerInsteadOfV2Account(Part<V2ErrorV1CustomerInsteadOfV2Account>),
    /// `error.code` is `v1_token_invalid_in_v2`.
    V1TokenInvalidInV2(Part<V2ErrorV1TokenInvalidInV2>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(UpdateV2CoreAccountError by "error.code" else Other {
    AccountCapabilityNotSupported = "account_capability_not_supported",
    AccountConfigurationNotSupported = "account_configuration_not_supported",
    AccountControllerExpressDashWithoutApplicationLossesOrFees = "account_controller_express_dash_without_application_losses_or_fees",
    AccountControllerStripePricingPlatformLiable = "account_controller_stripe_pricing_platform_liable",
    AccountControllerUnsupportedConfiguration = "account_controller_unsupported_configuration",
    AccountControllerUnsupportedConfigurationPrivatePreview = "account_controller_unsupported_configuration_private_preview",
    AccountCountryUnsupportedCurrency = "account_country_unsupported_currency",
    AccountNotYetCompatibleWithV2 = "account_not_yet_compatible_with_v2",
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountTermsOfServiceNotAccepted = "account_terms_of_service_not_accepted",
    AccountTokenRequired = "account_token_required",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    AddressCharactersInvalid = "address_characters_invalid",
    AddressCountryIdentityCountryMismatch = "address_country_identity_country_mismatch",
    AddressPostalCodeInvalid = "address_postal_code_invalid",
    AddressStateInvalid = "address_state_invalid",
    AddressTownInvalid = "address_town_invalid",
    AttachPaymentMethodToCustomer = "attach_payment_method_to_customer",
    BgnBankAccountsUnsupported = "bgn_bank_accounts_unsupported",
    CanCreatePlatformOwnedOnboardingAccountsRequired = "can_create_platform_owned_onboarding_accounts_required",
    CannotUseValidateLocationOnCustomerCreate = "cannot_use_validate_location_on_customer_create",
    CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement = "capability_cannot_be_unrequested_due_to_other_capability_requirement",
    CapabilityNotAvailableForDashboardType = "capability_not_available_for_dashboard_type",
    CapabilityNotAvailableForEntityTypeInCountry = "capability_not_available_for_entity_type_in_country",
    CapabilityNotAvailableForLossCollector = "capability_not_available_for_loss_collector",
    CapabilityNotAvailableInCountry = "capability_not_available_in_country",
    CapabilityNotAvailableInPlatformCountry = "capability_not_available_in_platform_country",
    CapabilityNotAvailableWithoutOtherCapability = "capability_not_available_without_other_capability",
    CapabilityNotAvailableWithoutOtherCapabilityInCountry = "capability_not_available_without_other_capability_in_country",
    ConfigurationCannotBeDeactivated = "configuration_cannot_be_deactivated",
    ConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement = "configuration_cannot_be_deactivated_due_to_other_capability_requirement",
    ConfigurationCannotBeDeactivatedDueToOtherConfiguration = "configuration_cannot_be_deactivated_due_to_other_configuration",
    ConfigurationCannotBeUpdatedWhileDeactivated = "configuration_cannot_be_updated_while_deactivated",
    ConfigurationCreationInvalid = "configuration_creation_invalid",
    CrossBorderConnectedAccountCreationNotAllowed = "cross_border_connected_account_creation_not_allowed",
    CustomAccountBeta = "custom_account_beta",
    CustomerInvalidTaxLocation = "customer_invalid_tax_location",
    DateOfBirthAgeRestriction = "date_of_birth_age_restriction",
    DateOfBirthInvalid = "date_of_birth_invalid",
    DefaultCurrencyImmutable = "default_currency_immutable",
    DefaultOutboundDestinationInvalid = "default_outbound_destination_invalid",
    DefaultPaymentMethodInvalid = "default_payment_method_invalid",
    DocumentInvalid = "document_invalid",
    DocumentPurposeInvalid = "document_purpose_invalid",
    DuplicatePersonNotAllowed = "duplicate_person_not_allowed",
    EmailDomainInvalidForRecipient = "email_domain_invalid_for_recipient",
    EmailInvalid = "email_invalid",
    EntityTypeNotSupportedInCountry = "entity_type_not_supported_in_country",
    HighRiskActivitiesNoneCantBeCombinedWithOtherOptions = "high_risk_activities_none_cant_be_combined_with_other_options",
    IdNumberInvalid = "id_number_invalid",
    IdempotencyError = "idempotency_error",
    IdentityCountryRequired = "identity_country_required",
    ImmutableIdentityParam = "immutable_identity_param",
    IncorrectIdNumberForCountry = "incorrect_id_number_for_country",
    IncorrectTokenWrongType = "incorrect_token_wrong_type",
    InvalidAccountToken = "invalid_account_token",
    InvalidIdNumberForStructure = "invalid_id_number_for_structure",
    InvalidIdNumberRegistrar = "invalid_id_number_registrar",
    InvalidKonbiniPaymentsSupportHours = "invalid_konbini_payments_support_hours",
    InvalidKonbiniPaymentsSupportPhoneNumber = "invalid_konbini_payments_support_phone_number",
    InvalidTimezone = "invalid_timezone",
    IpAddressInvalid = "ip_address_invalid",
    MccInvalid = "mcc_invalid",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    NonJpKanaKanjiAddress = "non_jp_kana_kanji_address",
    NotFound = "not_found",
    ParamAlongsideAccountToken = "param_alongside_account_token",
    PersonPercentOwnershipInvalid = "person_percent_ownership_invalid",
    PhoneInvalid = "phone_invalid",
    PlatformRegistrationRequired = "platform_registration_required",
    PostalCodeRequiredForJpAddress = "postal_code_required_for_jp_address",
    PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds = "purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds",
    RegistrationDateInvalid = "registration_date_invalid",
    ScriptCharactersInvalid = "script_characters_invalid",
    ShippingAddressRequired = "shipping_address_required",
    ShippingNameRequired = "shipping_name_required",
    StatementDescriptorInvalid = "statement_descriptor_invalid",
    StructureIncompatibleForEntityTypeCountry = "structure_incompatible_for_entity_type_country",
    TestClockDisallowedOnLiveMode = "test_clock_disallowed_on_live_mode",
    TestClockInvalid = "test_clock_invalid",
    TokenAlreadyUsed = "token_already_used",
    TokenExpired = "token_expired",
    TosAcceptanceOnBehalfNotAllowed = "tos_acceptance_on_behalf_not_allowed",
    TotalPersonOwnershipExceeded = "total_person_ownership_exceeded",
    UnsupportedFieldForConfigs = "unsupported_field_for_configs",
    UnsupportedIdentityFieldForConfigs = "unsupported_identity_field_for_configs",
    UnsupportedPostalCode = "unsupported_postal_code",
    UnsupportedState = "unsupported_state",
    UrlInvalid = "url_invalid",
    V1AccountInsteadOfV2Account = "v1_account_instead_of_v2_account",
    V1CustomerInsteadOfV2Account = "v1_customer_instead_of_v2_account",
    V1TokenInvalidInV2 = "v1_token_invalid_in_v2",
});
