// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostV2CoreEventDestinations/include[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateV2CoreEventDestinationInclude {
    /// `webhook_endpoint.signing_secret`
    WebhookEndpointSigningSecret,
    /// `webhook_endpoint.url`
    WebhookEndpointUrl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateV2CoreEventDestinationInclude {
    WebhookEndpointSigningSecret = "webhook_endpoint.signing_secret",
    WebhookEndpointUrl = "webhook_endpoint.url",
});
