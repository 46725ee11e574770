// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod account;
pub use self::account::{Account, AccountType};
mod account_annual_revenue;
pub use self::account_annual_revenue::AccountAnnualRevenue;
mod account_bacs_debit_payments_settings;
pub use self::account_bacs_debit_payments_settings::AccountBacsDebitPaymentsSettings;
mod account_branding_settings;
pub use self::account_branding_settings::AccountBrandingSettings;
mod account_business_profile;
pub use self::account_business_profile::AccountBusinessProfile;
mod account_capabilities;

pub use self::account_capabilities::{
    AccountCapabilities, AccountCapabilitiesAcssDebitPayments,
    AccountCapabilitiesAffirmPayments, AccountCapabilitiesAfterpayClearpayPayments,
    AccountCapabilitiesAlmaPayments, AccountCapabilitiesAmazonPayPayments,
    AccountCapabilitiesAppDistribution, AccountCapabilitiesAuBecsDebitPayments,
    AccountCapabilitiesBacsDebitPayments, AccountCapabilitiesBancontactPayments,
    AccountCapabilitiesBankTransferPayments, AccountCapabilitiesBilliePayments,
    AccountCapabilitiesBizumPayments, AccountCapabilitiesBlikPayments,
    AccountCapabilitiesBoletoPayments, AccountCapabilitiesCardIssuing,
    AccountCapabilitiesCardPayments, AccountCapabilitiesCartesBancairesPayments,
    AccountCapabilitiesCashappPayments, AccountCapabilitiesCryptoPayments,
    AccountCapabilitiesEpsPayments, AccountCapabilitiesFpxPayments,
    AccountCapabilitiesGbBankTransferPayments, AccountCapabilitiesGiropayPayments,
    AccountCapabilitiesGrabpayPayments, AccountCapabilitiesIdealPayments,
    AccountCapabilitiesIndiaInternationalPayments, AccountCapabilitiesJcbPayments,
    AccountCapabilitiesJpBankTransferPayments, AccountCapabilitiesKakaoPayPayments,
    AccountCapabilitiesKlarnaPayments, AccountCapabilitiesKonbiniPayments,
    AccountCapabilitiesKrCardPayments, AccountCapabilitiesLegacyPayments,
    AccountCapabilitiesLinkPayments, AccountCapabilitiesMbWayPayments,
    AccountCapabilitiesMobilepayPayments, AccountCapabilitiesMultibancoPayments,
    AccountCapabilitiesMxBankTransferPayments, AccountCapabilitiesNaverPayPayments,
    AccountCapabilitiesNzBankAccountBecsDebitPayments, AccountCapabilitiesOxxoPayments,
    AccountCapabilitiesP24Payments, AccountCapabilitiesPayByBankPayments,
    AccountCapabilitiesPaycoPayments, AccountCapabilitiesPaynowPayments,
    AccountCapabilitiesPaytoPayments, AccountCapabilitiesPixPayments,
    AccountCapabilitiesPromptpayPayments, AccountCapabilitiesRest,
    AccountCapabilitiesRevolutPayPayments, AccountCapabilitiesSamsungPayPayments,
    AccountCapabilitiesSatispayPayments, AccountCapabilitiesScalapayPayments,
    AccountCapabilitiesSepaBankTransferPayments, AccountCapabilitiesSepaDebitPayments,
    AccountCapabilitiesSofortPayments, AccountCapabilitiesSunbitPayments,
    AccountCapabilitiesSwishPayments, AccountCapabilitiesTaxReportingUs1099K,
    AccountCapabilitiesTaxReportingUs1099Misc, AccountCapabilitiesTransfers,
    AccountCapabilitiesTreasury, AccountCapabilitiesTwintPayments,
    AccountCapabilitiesUpiPayments, AccountCapabilitiesUsBankAccountAchPayments,
    AccountCapabilitiesUsBankTransferPayments, AccountCapabilitiesZipPayments,
};

mod account_capability_future_requirements;
pub use self::account_capability_future_requirements::AccountCapabilityFutureRequirements;
mod account_capability_future_requirements_disabled_reason;
pub use self::account_capability_future_requirements_disabled_reason::AccountCapabilityFutureRequirementsDisabledReason;
mod account_capability_requirements;
pub use self::account_capability_requirements::AccountCapabilityRequirements;
mod account_card_issuing_settings;
pub use self::account_card_issuing_settings::AccountCardIssuingSettings;
mod account_card_payments_settings;
pub use self::account_card_payments_settings::AccountCardPaymentsSettings;
mod account_dashboard_settings;
pub use self::account_dashboard_settings::AccountDashboardSettings;
mod account_decline_charge_on;
pub use self::account_decline_charge_on::AccountDeclineChargeOn;
mod account_future_requirements;
pub use self::account_future_requirements::AccountFutureRequirements;
mod account_future_requirements_disabled_reason;
pub use self::account_future_requirements_disabled_reason::AccountFutureRequirementsDisabledReason;
mod account_group_membership;
pub use self::account_group_membership::AccountGroupMembership;
mod account_invoices_settings;
pub use self::account_invoices_settings::AccountInvoicesSettings;
mod account_monthly_estimated_revenue;
pub use self::account_monthly_estimated_revenue::AccountMonthlyEstimatedRevenue;
mod account_payments_settings;
pub use self::account_payments_settings::AccountPaymentsSettings;
mod account_payout_settings;
pub use self::account_payout_settings::AccountPayoutSettings;
mod account_requirements;
pub use self::account_requirements::AccountRequirements;
mod account_requirements_alternative;
pub use self::account_requirements_alternative::AccountRequirementsAlternative;
mod account_sepa_debit_payments_settings;
pub use self::account_sepa_debit_payments_settings::AccountSepaDebitPaymentsSettings;
mod account_settings;
pub use self::account_settings::AccountSettings;
mod account_terms_of_service;
pub use self::account_terms_of_service::AccountTermsOfService;
mod account_tos_acceptance;
pub use self::account_tos_acceptance::AccountTosAcceptance;
mod account_treasury_settings;
pub use self::account_treasury_settings::AccountTreasurySettings;
mod account_unification_account_controller;

pub use self::account_unification_account_controller::{
    AccountUnificationAccountController, AccountUnificationAccountControllerType,
};

mod account_unification_account_controller_fees;

pub use self::account_unification_account_controller_fees::{
    AccountUnificationAccountControllerFees, AccountUnificationAccountControllerFeesPayer,
};

mod account_unification_account_controller_losses;

pub use self::account_unification_account_controller_losses::{
    AccountUnificationAccountControllerLosses,
    AccountUnificationAccountControllerLossesPayments,
};

mod account_unification_account_controller_stripe_dashboard;

pub use self::account_unification_account_controller_stripe_dashboard::{
    AccountUnificationAccountControllerStripeDashboard,
    AccountUnificationAccountControllerStripeDashboardType,
};

mod capability;
pub use self::capability::{Capability, CapabilityStatus};
mod card_issuing_account_terms_of_service;
pub use self::card_issuing_account_terms_of_service::CardIssuingAccountTermsOfService;
mod deleted_account;
pub use self::deleted_account::DeletedAccount;
mod deleted_external_account;
pub use self::deleted_external_account::DeletedExternalAccount;
mod deleted_person;
pub use self::deleted_person::DeletedPerson;
mod hosted_payment_method_save;
pub use self::hosted_payment_method_save::HostedPaymentMethodSave;
mod legal_entity_company;
pub use self::legal_entity_company::LegalEntityCompany;
mod legal_entity_company_verification;
pub use self::legal_entity_company_verification::LegalEntityCompanyVerification;
mod legal_entity_company_verification_document;
pub use self::legal_entity_company_verification_document::LegalEntityCompanyVerificationDocument;
mod legal_entity_directorship_declaration;
pub use self::legal_entity_directorship_declaration::LegalEntityDirectorshipDeclaration;
mod legal_entity_dob;
pub use self::legal_entity_dob::LegalEntityDob;
mod legal_entity_person_verification;
pub use self::legal_entity_person_verification::LegalEntityPersonVerification;
mod legal_entity_person_verification_document;
pub use self::legal_entity_person_verification_document::LegalEntityPersonVerificationDocument;
mod legal_entity_registration_date;
pub use self::legal_entity_registration_date::LegalEntityRegistrationDate;
mod legal_entity_representative_declaration;
pub use self::legal_entity_representative_declaration::LegalEntityRepresentativeDeclaration;
mod legal_entity_ubo_declaration;
pub use self::legal_entity_ubo_declaration::LegalEntityUboDeclaration;
mod login_link;
pub use self::login_link::LoginLink;
mod minority_owned_business_designation;
pub use self::minority_owned_business_designation::MinorityOwnedBusinessDesignation;
mod person;
pub use self::person::Person;
mod person_additional_tos_acceptance;
pub use self::person_additional_tos_acceptance::PersonAdditionalTosAcceptance;
mod person_additional_tos_acceptances;
pub use self::person_additional_tos_acceptances::PersonAdditionalTosAcceptances;
mod person_ethnicity_details;
pub use self::person_ethnicity_details::PersonEthnicityDetails;
mod person_future_requirements;
pub use self::person_future_requirements::PersonFutureRequirements;
mod person_race_details;
pub use self::person_race_details::PersonRaceDetails;
mod person_relationship;
pub use self::person_relationship::PersonRelationship;
mod person_requirements;
pub use self::person_requirements::PersonRequirements;
mod person_us_cfpb_data;
pub use self::person_us_cfpb_data::PersonUsCfpbData;
mod requirement_collection;
pub use self::requirement_collection::RequirementCollection;
mod transfer_schedule;
pub use self::transfer_schedule::TransferSchedule;
