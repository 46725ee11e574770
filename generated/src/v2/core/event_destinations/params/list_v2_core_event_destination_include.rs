// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetV2CoreEventDestinations/include[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListV2CoreEventDestinationInclude {
    /// `webhook_endpoint.url`
    WebhookEndpointUrl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListV2CoreEventDestinationInclude {
    WebhookEndpointUrl = "webhook_endpoint.url",
});
