// Written by `cargo xtask generate`. Do not edit.
//! The operations of `webhook_endpoints`.

pub mod create;
#[cfg(feature = "webhook_endpoints")]
pub mod update;

#[cfg(feature = "webhook_endpoints")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/webhook_endpoints`.
    pub struct CreateRequest -> crate::WebhookEndpoint, expand;
}

#[cfg(feature = "webhook_endpoints")]
/// Create a webhook endpoint.
///
/// A webhook endpoint must have a `url` and a list of `enabled_events`. You may optionally specify
/// the Boolean `connect` parameter. If set to true, then a Connect webhook endpoint that notifies
/// the specified `url` about events from all connected accounts is created; otherwise an account
/// webhook endpoint that notifies the specified `url` only about events from your account is
/// created. You can also create webhook endpoints in the
/// [webhooks settings](https://dashboard.stripe.com/account/webhooks) section of the Dashboard.
///
/// `POST /v1/webhook_endpoints`
///
/// - `url`: The URL of the webhook endpoint.
/// - `enabled_events`: The list of events to enable for this endpoint. You may specify `['*']` to enable all events,
///   except those that require explicit selection.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::webhook_endpoints::create("URL", [stripe::webhook_endpoints::create::EnabledEvent::Wildcard]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    url: impl Into<String>,
    enabled_events: impl IntoIterator<Item = create::EnabledEvent>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostWebhookEndpoints",
        method: rt::Method::Post,
        path: "/v1/webhook_endpoints",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("url", rt::Value::text(url))
            .with("enabled_events", rt::Value::list(enabled_events)),
    )
}

#[cfg(feature = "webhook_endpoints")]
impl CreateRequest {
    /// Events sent to this endpoint will be generated with this Stripe Version instead of your
    /// account's default Stripe Version.
    #[inline]
    pub fn api_version(self, api_version: create::ApiVersion) -> Self {
        Self(self.0.with("api_version", api_version))
    }

    /// Whether this endpoint should receive events from connected accounts (`true`), or from your
    /// account (`false`). Defaults to `false`.
    #[inline]
    pub fn connect(self, connect: bool) -> Self {
        Self(self.0.with("connect", connect))
    }

    /// An optional description of what the webhook is used for.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

#[cfg(feature = "webhook_endpoints")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/webhook_endpoints/{webhook_endpoint}`.
    pub struct DeleteRequest -> crate::DeletedWebhookEndpoint;
}

#[cfg(feature = "webhook_endpoints")]
/// Delete a webhook endpoint.
///
/// You can also delete webhook endpoints via the
/// [webhook endpoint management](https://dashboard.stripe.com/account/webhooks) page of the Stripe
/// dashboard.
///
/// `DELETE /v1/webhook_endpoints/{webhook_endpoint}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::webhook_endpoints::delete("WEBHOOK_ENDPOINT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    webhook_endpoint: impl Into<crate::ids::WebhookEndpointId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteWebhookEndpointsWebhookEndpoint",
        method: rt::Method::Delete,
        path: "/v1/webhook_endpoints/{webhook_endpoint}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let webhook_endpoint: crate::ids::WebhookEndpointId = webhook_endpoint.into();
    DeleteRequest(rt::Request::new(OPERATION, &[webhook_endpoint.as_str()]))
}

#[cfg(feature = "webhook_endpoints")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/webhook_endpoints`.
    pub struct ListRequest -> rt::List<crate::WebhookEndpoint>, paged, expand;
}

#[cfg(feature = "webhook_endpoints")]
/// List all webhook endpoints.
///
/// Returns a list of your webhook endpoints.
///
/// `GET /v1/webhook_endpoints`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::webhook_endpoints::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetWebhookEndpoints",
        method: rt::Method::Get,
        path: "/v1/webhook_endpoints",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "webhook_endpoints")]
impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "webhook_endpoints")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/webhook_endpoints/{webhook_endpoint}`.
    pub struct RetrieveRequest -> crate::WebhookEndpoint, expand;
}

#[cfg(feature = "webhook_endpoints")]
/// Retrieve a webhook endpoint.
///
/// Retrieves the webhook endpoint with the given ID.
///
/// `GET /v1/webhook_endpoints/{webhook_endpoint}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::webhook_endpoints::retrieve("WEBHOOK_ENDPOINT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    webhook_endpoint: impl Into<crate::ids::WebhookEndpointId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetWebhookEndpointsWebhookEndpoint",
        method: rt::Method::Get,
        path: "/v1/webhook_endpoints/{webhook_endpoint}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let webhook_endpoint: crate::ids::WebhookEndpointId = webhook_endpoint.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[webhook_endpoint.as_str()]))
}

#[cfg(feature = "webhook_endpoints")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/webhook_endpoints/{webhook_endpoint}`.
    pub struct UpdateRequest -> crate::WebhookEndpoint, expand;
}

#[cfg(feature = "webhook_endpoints")]
/// Update a webhook endpoint.
///
/// Updates the webhook endpoint. You may edit the `url`, the list of `enabled_events`, and the
/// status of your endpoint.
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::webhook_endpoints::update("WEBHOOK_ENDPOINT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    webhook_endpoint: impl Into<crate::ids::WebhookEndpointId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostWebhookEndpointsWebhookEndpoint",
        method: rt::Method::Post,
        path: "/v1/webhook_endpoints/{webhook_endpoint}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let webhook_endpoint: crate::ids::WebhookEndpointId = webhook_endpoint.into();
    UpdateRequest(rt::Request::new(OPERATION, &[webhook_endpoint.as_str()]))
}

#[cfg(feature = "webhook_endpoints")]
impl UpdateRequest {
    /// An optional description of what the webhook is used for.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// Disable the webhook endpoint if set to true.
    #[inline]
    pub fn disabled(self, disabled: bool) -> Self {
        Self(self.0.with("disabled", disabled))
    }

    /// The list of events to enable for this endpoint. You may specify `['*']` to enable all events,
    /// except those that require explicit selection.
    #[inline]
    pub fn enabled_events(
        self,
        enabled_events: impl IntoIterator<Item = create::EnabledEvent>,
    ) -> Self {
        Self(self.0.with("enabled_events", rt::Value::list(enabled_events)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The URL of the webhook endpoint.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", rt::Value::text(url)))
    }
}
