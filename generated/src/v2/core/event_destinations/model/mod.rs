// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod create_v2_core_event_destination_error;
pub use self::create_v2_core_event_destination_error::CreateV2CoreEventDestinationError;
mod delete_v2_core_event_destination_error;
pub use self::delete_v2_core_event_destination_error::DeleteV2CoreEventDestinationError;
mod event_payload;
pub use self::event_payload::EventPayload;
mod v2_core_event_destination;

pub use self::v2_core_event_destination::{
    V2CoreEventDestination, V2CoreEventDestinationStatus, V2CoreEventDestinationType,
};

mod v2_core_event_destination_amazon_eventbridge;

pub use self::v2_core_event_destination_amazon_eventbridge::{
    V2CoreEventDestinationAmazonEventbridge,
    V2CoreEventDestinationAmazonEventbridgeAwsEventSourceStatus,
};

mod v2_core_event_destination_azure_event_grid;

pub use self::v2_core_event_destination_azure_event_grid::{
    V2CoreEventDestinationAzureEventGrid,
    V2CoreEventDestinationAzureEventGridAzurePartnerTopicStatus,
};

mod v2_core_event_destination_status_details;
pub use self::v2_core_event_destination_status_details::V2CoreEventDestinationStatusDetails;
mod v2_core_event_destination_status_details_disabled;

pub use self::v2_core_event_destination_status_details_disabled::{
    V2CoreEventDestinationStatusDetailsDisabled,
    V2CoreEventDestinationStatusDetailsDisabledReason,
};

mod v2_core_event_destination_webhook_endpoint;
pub use self::v2_core_event_destination_webhook_endpoint::V2CoreEventDestinationWebhookEndpoint;
mod v2_deleted_object;
pub use self::v2_deleted_object::V2DeletedObject;
mod v2_error_expired_azure_partner_authorization;
pub use self::v2_error_expired_azure_partner_authorization::V2ErrorExpiredAzurePartnerAuthorization;
mod v2_error_expired_azure_partner_authorization_error;
pub use self::v2_error_expired_azure_partner_authorization_error::V2ErrorExpiredAzurePartnerAuthorizationError;
mod v2_error_invalid_azure_partner_authorization;
pub use self::v2_error_invalid_azure_partner_authorization::V2ErrorInvalidAzurePartnerAuthorization;
mod v2_error_invalid_azure_partner_authorization_error;
pub use self::v2_error_invalid_azure_partner_authorization_error::V2ErrorInvalidAzurePartnerAuthorizationError;
mod v2_error_invalid_azure_partner_configuration;
pub use self::v2_error_invalid_azure_partner_configuration::V2ErrorInvalidAzurePartnerConfiguration;
mod v2_error_invalid_azure_partner_configuration_error;
pub use self::v2_error_invalid_azure_partner_configuration_error::V2ErrorInvalidAzurePartnerConfigurationError;
