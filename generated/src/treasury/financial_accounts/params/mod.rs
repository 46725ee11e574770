// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod aba_access;
pub use self::aba_access::AbaAccess;
mod access_with_ach_details_inbound;
pub use self::access_with_ach_details_inbound::AccessWithAchDetailsInbound;
mod access_with_ach_details_outbound;
pub use self::access_with_ach_details_outbound::AccessWithAchDetailsOutbound;
mod feature_access;
pub use self::feature_access::FeatureAccess;
mod financial_addresses;
pub use self::financial_addresses::FinancialAddresses;
mod forwarding_settings;
pub use self::forwarding_settings::{ForwardingSettings, ForwardingSettingsType};
mod inbound_transfers_params;
pub use self::inbound_transfers_params::InboundTransfersParams;
mod list_treasury_financial_account_status;
pub use self::list_treasury_financial_account_status::ListTreasuryFinancialAccountStatus;
mod outbound_payments;
pub use self::outbound_payments::OutboundPayments;
mod outbound_transfers;
pub use self::outbound_transfers::OutboundTransfers;
mod platform_restrictions;
pub use self::platform_restrictions::PlatformRestrictions;
mod treasury_financial_account_feature_card_issuing;
pub use self::treasury_financial_account_feature_card_issuing::TreasuryFinancialAccountFeatureCardIssuing;
