// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sources`.

pub mod create;
#[cfg(feature = "sources")]
pub mod mandate_notifications;
#[cfg(feature = "sources")]
pub mod source_transactions;
#[cfg(feature = "sources")]
pub mod transactions;
#[cfg(feature = "sources")]
pub mod update;

#[cfg(feature = "sources")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/sources`.
    pub struct CreateRequest -> crate::Source, expand;
}

#[cfg(feature = "sources")]
/// Shares a source.
///
/// Creates a new source object.
///
/// `POST /v1/sources`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSources",
        method: rt::Method::Post,
        path: "/v1/sources",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "sources")]
impl CreateRequest {
    /// Amount associated with the source. This is the amount for which the source will be chargeable
    /// once ready. Required for `single_use` sources. Not supported for `receiver` type sources, where
    /// charge amount may not be specified until funds land.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Three-letter [ISO code for the currency](https://docs.stripe.com/currencies) associated with the
    /// source. This is the currency for which the source will be chargeable once ready.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// The `Customer` to whom the original source is attached to. Must be set when the original source
    /// is not a `Source` (e.g., `Card`).
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The authentication `flow` of the source to create. `flow` is one of `redirect`, `receiver`,
    /// `code_verification`, `none`. It is generally inferred unless a type supports multiple flows.
    #[inline]
    pub fn flow(self, flow: create::Flow) -> Self {
        Self(self.0.with("flow", flow))
    }

    /// Information about a mandate possibility attached to a source object (generally for bank debits)
    /// as well as its acceptance status.
    #[inline]
    pub fn mandate(self, mandate: create::Mandate) -> Self {
        Self(self.0.with("mandate", mandate))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The source to share.
    #[inline]
    pub fn original_source(self, original_source: impl Into<String>) -> Self {
        Self(self.0.with("original_source", rt::Value::text(original_source)))
    }

    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    #[inline]
    pub fn owner(self, owner: create::Owner) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Optional parameters for the receiver flow. Can be set only if the source is a receiver (`flow`
    /// is `receiver`).
    #[inline]
    pub fn receiver(self, receiver: create::Receiver) -> Self {
        Self(self.0.with("receiver", receiver))
    }

    /// Parameters required for the redirect flow. Required if the source is authenticated by a redirect
    /// (`flow` is `redirect`).
    #[inline]
    pub fn redirect(self, redirect: create::Redirect) -> Self {
        Self(self.0.with("redirect", redirect))
    }

    /// Information about the items and shipping associated with the source. Required for transactional
    /// credit (for example Klarna) sources before you can charge it.
    #[inline]
    pub fn source_order(self, source_order: create::SourceOrder) -> Self {
        Self(self.0.with("source_order", source_order))
    }

    /// An arbitrary string to be displayed on your customer's statement. As an example, if your website
    /// is `RunClub` and the item you're charging for is a race ticket, you may want to specify a
    /// `statement_descriptor` of `RunClub 5K race ticket.` While many payment types will display this
    /// information, some may not display it at all.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// An optional token used to create the source. When passed, token properties will override source
    /// parameters.
    #[inline]
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.with("token", rt::Value::text(token)))
    }

    /// The `type` of the source to create. Required unless `customer` and `original_source` are
    /// specified (see the
    /// [Cloning card Sources](https://docs.stripe.com/sources/connect#cloning-card-sources) guide)
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", rt::Value::text(type_)))
    }

    /// Sets `usage`.
    #[inline]
    pub fn usage(self, usage: create::Usage) -> Self {
        Self(self.0.with("usage", usage))
    }
}

#[cfg(feature = "sources")]
rt::operation! {
    /// The request of [`detach`]: `DELETE /v1/customers/{customer}/sources/{id}`.
    pub struct DetachRequest -> rt::MaybeDeleted<crate::PaymentSource>, expand;
}

#[cfg(feature = "sources")]
/// Delete a customer source.
///
/// Delete a specified source for a given customer.
///
/// `DELETE /v1/customers/{customer}/sources/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::detach("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn detach(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl AsRef<str>,
) -> DetachRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomerSourcesId",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}/sources/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    DetachRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_ref()]))
}

#[cfg(feature = "sources")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/sources/{source}`.
    pub struct RetrieveRequest -> crate::Source, expand;
}

#[cfg(feature = "sources")]
/// Retrieve a source.
///
/// Retrieves an existing source object. Supply the unique source ID from a source creation request
/// and Stripe will return the corresponding up-to-date source object information.
///
/// `GET /v1/sources/{source}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::retrieve("SOURCE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(source: impl Into<crate::ids::SourceId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSourcesSource",
        method: rt::Method::Get,
        path: "/v1/sources/{source}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let source: crate::ids::SourceId = source.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[source.as_str()]))
}

#[cfg(feature = "sources")]
impl RetrieveRequest {
    /// The client secret of the source. Required if a publishable key is used to retrieve the source.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }
}

#[cfg(feature = "sources")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/sources/{source}`.
    pub struct UpdateRequest -> crate::Source, expand;
}

#[cfg(feature = "sources")]
/// Update a source.
///
/// Updates the specified source by setting the values of the parameters passed. Any parameters not
/// provided will be left unchanged.
///
/// This request accepts the `metadata` and `owner` as arguments. It is also possible to update type
/// specific information for selected payment methods. Please refer to our
/// [payment method guides](https://docs.stripe.com/sources) for more detail.
///
/// `POST /v1/sources/{source}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::update("SOURCE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(source: impl Into<crate::ids::SourceId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSourcesSource",
        method: rt::Method::Post,
        path: "/v1/sources/{source}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let source: crate::ids::SourceId = source.into();
    UpdateRequest(rt::Request::new(OPERATION, &[source.as_str()]))
}

#[cfg(feature = "sources")]
impl UpdateRequest {
    /// Amount associated with the source.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Information about a mandate possibility attached to a source object (generally for bank debits)
    /// as well as its acceptance status.
    #[inline]
    pub fn mandate(self, mandate: create::Mandate) -> Self {
        Self(self.0.with("mandate", mandate))
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

    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    #[inline]
    pub fn owner(self, owner: create::Owner) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Information about the items and shipping associated with the source. Required for transactional
    /// credit (for example Klarna) sources before you can charge it.
    #[inline]
    pub fn source_order(self, source_order: create::SourceOrder) -> Self {
        Self(self.0.with("source_order", source_order))
    }
}

#[cfg(feature = "sources")]
rt::operation! {
    /// The request of [`verify`]: `POST /v1/sources/{source}/verify`.
    pub struct VerifyRequest -> crate::Source, expand;
}

#[cfg(feature = "sources")]
/// Verify a given source.
///
/// `POST /v1/sources/{source}/verify`
///
/// - `values`: The values needed to verify the source.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::verify("SOURCE_ID", ["VALUES"]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn verify(
    source: impl Into<crate::ids::SourceId>,
    values: impl IntoIterator<Item = impl Into<String>>,
) -> VerifyRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSourcesSourceVerify",
        method: rt::Method::Post,
        path: "/v1/sources/{source}/verify",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let source: crate::ids::SourceId = source.into();
    VerifyRequest(
        rt::Request::new(OPERATION, &[source.as_str()])
            .with("values", rt::Value::list(values.into_iter().map(rt::Value::text))),
    )
}
