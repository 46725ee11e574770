// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod account_bank_account_or_id;
pub use self::account_bank_account_or_id::AccountBankAccountOrId;
mod account_external_account_object;
pub use self::account_external_account_object::AccountExternalAccountObject;
mod account_groups_specs;
pub use self::account_groups_specs::AccountGroupsSpecs;
mod all_people_relationship_specs;
pub use self::all_people_relationship_specs::AllPeopleRelationshipSpecs;
mod annual_revenue_specs;
pub use self::annual_revenue_specs::AnnualRevenueSpecs;
mod bacs_debit_payments_specs;
pub use self::bacs_debit_payments_specs::BacsDebitPaymentsSpecs;
mod branding_settings_specs;
pub use self::branding_settings_specs::BrandingSettingsSpecs;
mod business_profile_specs;
pub use self::business_profile_specs::BusinessProfileSpecs;
mod business_profile_update_specs;
pub use self::business_profile_update_specs::BusinessProfileUpdateSpecs;
mod capabilities_param;
pub use self::capabilities_param::CapabilitiesParam;
mod capability_param;
pub use self::capability_param::CapabilityParam;
mod card_issuing_settings_specs;
pub use self::card_issuing_settings_specs::CardIssuingSettingsSpecs;
mod card_payments_settings_specs;
pub use self::card_payments_settings_specs::CardPaymentsSettingsSpecs;
mod company_specs;
pub use self::company_specs::CompanySpecs;
mod company_update_specs;
pub use self::company_update_specs::CompanyUpdateSpecs;
mod controller_dashboard_specs;

pub use self::controller_dashboard_specs::{
    ControllerDashboardSpecs, ControllerDashboardSpecsType,
};

mod controller_fees_specs;
pub use self::controller_fees_specs::{ControllerFeesSpecs, ControllerFeesSpecsPayer};
mod controller_losses_specs;

pub use self::controller_losses_specs::{
    ControllerLossesSpecs, ControllerLossesSpecsPayments,
};

mod controller_specs;
pub use self::controller_specs::ControllerSpecs;
mod create_account_type;
pub use self::create_account_type::CreateAccountType;
mod decline_charge_on_specs;
pub use self::decline_charge_on_specs::DeclineChargeOnSpecs;
mod documents_specs;
pub use self::documents_specs::DocumentsSpecs;
mod external_account_or_id;
pub use self::external_account_or_id::ExternalAccountOrId;
mod external_account_payout_bank_account;
pub use self::external_account_payout_bank_account::ExternalAccountPayoutBankAccount;
mod external_account_payout_card;
pub use self::external_account_payout_card::ExternalAccountPayoutCard;
mod individual_update_specs;
pub use self::individual_update_specs::IndividualUpdateSpecs;
mod invoices_settings_specs;
pub use self::invoices_settings_specs::InvoicesSettingsSpecs;
mod invoices_settings_specs_create;
pub use self::invoices_settings_specs_create::InvoicesSettingsSpecsCreate;
mod monthly_estimated_revenue_specs;
pub use self::monthly_estimated_revenue_specs::MonthlyEstimatedRevenueSpecs;
mod payments_settings_specs;
pub use self::payments_settings_specs::PaymentsSettingsSpecs;
mod payout_settings_specs;
pub use self::payout_settings_specs::PayoutSettingsSpecs;
mod protectable_capability_param;
pub use self::protectable_capability_param::ProtectableCapabilityParam;
mod settings_specs;
pub use self::settings_specs::SettingsSpecs;
mod settings_specs_update;
pub use self::settings_specs_update::SettingsSpecsUpdate;
mod signer_name_param;
pub use self::signer_name_param::SignerNameParam;
mod signer_param;
pub use self::signer_param::SignerParam;
mod tos_acceptance_specs;
pub use self::tos_acceptance_specs::TosAcceptanceSpecs;
mod transfer_schedule_specs;

pub use self::transfer_schedule_specs::{
    IntegerOrMinimum, TransferScheduleSpecs, WeeklyAnchor,
};

mod treasury_settings_specs;
pub use self::treasury_settings_specs::TreasurySettingsSpecs;
