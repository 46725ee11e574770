// Written by `cargo xtask generate`. Do not edit.

/// Event destination type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateV2CoreEventDestinationType {
    /// `amazon_eventbridge`
    AmazonEventbridge,
    /// `azure_event_grid`
    AzureEventGrid,
    /// `webhook_endpoint`
    WebhookEndpoint,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateV2CoreEventDestinationType {
    AmazonEventbridge = "amazon_eventbridge",
    AzureEventGrid = "azure_event_grid",
    WebhookEndpoint = "webhook_endpoint",
});
