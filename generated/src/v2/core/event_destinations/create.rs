// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::event_destinations::create`](fn@crate::v2::core::event_destinations::create).

pub use crate::v2_core_event_destination::{EventPayload, Type};

rt::params! {
    /// Amazon EventBridge configuration.
    ///
    /// Parameters for `amazon_eventbridge` of [`v2::core::event_destinations::create`](fn@crate::v2::core::event_destinations::create).
    pub struct AmazonEventbridge;
}

impl AmazonEventbridge {
    /// The parameters that Stripe requires.
    ///
    /// - `aws_account_id`: The AWS account ID.
    /// - `aws_region`: The region of the AWS event source.
    #[inline]
    pub fn new(
        aws_account_id: impl Into<String>,
        aws_region: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("aws_account_id", rt::Value::text(aws_account_id))
                .with("aws_region", rt::Value::text(aws_region)),
        )
    }
}

rt::params! {
    /// Azure Event Grid configuration.
    ///
    /// Parameters for `azure_event_grid` of [`v2::core::event_destinations::create`](fn@crate::v2::core::event_destinations::create).
    pub struct AzureEventGrid;
}

impl AzureEventGrid {
    /// The parameters that Stripe requires.
    ///
    /// - `azure_subscription_id`: The Azure subscription ID.
    /// - `azure_resource_group_name`: The name of the Azure resource group.
    /// - `azure_region`: The Azure region.
    #[inline]
    pub fn new(
        azure_subscription_id: impl Into<String>,
        azure_resource_group_name: impl Into<String>,
        azure_region: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("azure_subscription_id", rt::Value::text(azure_subscription_id))
                .with(
                    "azure_resource_group_name",
                    rt::Value::text(azure_resource_group_name),
                )
                .with("azure_region", rt::Value::text(azure_region)),
        )
    }
}

/// The values of `include[]` of [`v2::core::event_destinations::create`](fn@crate::v2::core::event_destinations::create).
#[non_exhaustive]
pub enum Include {
    /// `webhook_endpoint.signing_secret`
    WebhookEndpointSigningSecret,
    /// `webhook_endpoint.url`
    WebhookEndpointUrl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Include {
    WebhookEndpointSigningSecret = "webhook_endpoint.signing_secret",
    WebhookEndpointUrl = "webhook_endpoint.url",
});

rt::params! {
    /// Webhook endpoint configuration.
    ///
    /// Parameters for `webhook_endpoint` of [`v2::core::event_destinations::create`](fn@crate::v2::core::event_destinations::create) and `webhook_endpoint` of [`v2::core::event_destinations::update`](fn@crate::v2::core::event_destinations::update).
    pub struct WebhookEndpoint;
}

impl WebhookEndpoint {
    /// The parameters that Stripe requires.
    ///
    /// - `url`: The URL of the webhook endpoint.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self(rt::Params::new().with("url", rt::Value::text(url)))
    }
}
