// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorExpiredAzurePartnerAuthorization, V2ErrorIdempotencyError,
    V2ErrorInvalidAzurePartnerAuthorization, V2ErrorInvalidAzurePartnerConfiguration,
};

/// One of the objects at `PostV2CoreEventDestinations/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateV2CoreEventDestinationError {
    /// `error.code` is `expired_azure_partner_authorization`.
    ExpiredAzurePartnerAuthorization(Part<V2ErrorExpiredAzurePartnerAuthorization>),
    /// `error.code` is `idempotency_error`.
    IdempotencyError(Part<V2ErrorIdempotencyError>),
    /// `error.code` is `invalid_azure_partner_authorization`.
    InvalidAzurePartnerAuthorization(Part<V2ErrorInvalidAzurePartnerAuthorization>),
    /// `error.code` is `invalid_azure_partner_configuration`.
    InvalidAzurePartnerConfiguration(Part<V2ErrorInvalidAzurePartnerConfiguration>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(CreateV2CoreEventDestinationError by "error.code" else Other {
    ExpiredAzurePartnerAuthorization = "expired_azure_partner_authorization",
    IdempotencyError = "idempotency_error",
    InvalidAzurePartnerAuthorization = "invalid_azure_partner_authorization",
    InvalidAzurePartnerConfiguration = "invalid_azure_partner_configuration",
});
