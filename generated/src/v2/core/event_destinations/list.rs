// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::event_destinations::list`](fn@crate::v2::core::event_destinations::list).

/// The values of `include[]` of [`v2::core::event_destinations::list`](fn@crate::v2::core::event_destinations::list), `include[]` of [`v2::core::event_destinations::retrieve`](fn@crate::v2::core::event_destinations::retrieve) and one more place.
#[non_exhaustive]
pub enum Include {
    /// `webhook_endpoint.url`
    WebhookEndpointUrl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Include {
    WebhookEndpointUrl = "webhook_endpoint.url",
});
