// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_authorization;

pub use self::issuing_authorization::{
    IssuingAuthorization, IssuingAuthorizationCardPresence, IssuingAuthorizationStatus,
};

mod issuing_authorization_amount_details;
pub use self::issuing_authorization_amount_details::IssuingAuthorizationAmountDetails;
mod issuing_authorization_authentication_exemption;
pub use self::issuing_authorization_authentication_exemption::IssuingAuthorizationAuthenticationExemption;
mod issuing_authorization_fleet_cardholder_prompt_data;
pub use self::issuing_authorization_fleet_cardholder_prompt_data::IssuingAuthorizationFleetCardholderPromptData;
mod issuing_authorization_fleet_data;
pub use self::issuing_authorization_fleet_data::IssuingAuthorizationFleetData;
mod issuing_authorization_fleet_fuel_price_data;
pub use self::issuing_authorization_fleet_fuel_price_data::IssuingAuthorizationFleetFuelPriceData;
mod issuing_authorization_fleet_non_fuel_price_data;
pub use self::issuing_authorization_fleet_non_fuel_price_data::IssuingAuthorizationFleetNonFuelPriceData;
mod issuing_authorization_fleet_reported_breakdown;
pub use self::issuing_authorization_fleet_reported_breakdown::IssuingAuthorizationFleetReportedBreakdown;
mod issuing_authorization_fleet_tax_data;
pub use self::issuing_authorization_fleet_tax_data::IssuingAuthorizationFleetTaxData;
mod issuing_authorization_fraud_challenge;

pub use self::issuing_authorization_fraud_challenge::{
    IssuingAuthorizationFraudChallenge, IssuingAuthorizationFraudChallengeStatus,
    IssuingAuthorizationFraudChallengeUndeliverableReason,
};

mod issuing_authorization_fuel_data;
pub use self::issuing_authorization_fuel_data::IssuingAuthorizationFuelData;
mod issuing_authorization_network_data;
pub use self::issuing_authorization_network_data::IssuingAuthorizationNetworkData;
mod issuing_authorization_pending_request;
pub use self::issuing_authorization_pending_request::IssuingAuthorizationPendingRequest;
mod issuing_authorization_request;

pub use self::issuing_authorization_request::{
    IssuingAuthorizationRequest, IssuingAuthorizationRequestReason,
};

mod issuing_authorization_three_d_secure;
pub use self::issuing_authorization_three_d_secure::IssuingAuthorizationThreeDSecure;
mod issuing_authorization_treasury;
pub use self::issuing_authorization_treasury::IssuingAuthorizationTreasury;
mod issuing_authorization_verification_data;
pub use self::issuing_authorization_verification_data::IssuingAuthorizationVerificationData;
