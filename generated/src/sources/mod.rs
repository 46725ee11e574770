// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sources`.

use stripe_runtime::{
    Base, Body, Currency, MaybeDeleted, Metadata, Method, Operation, Request, Value,
};
use crate::{
    API_VERSION, CustomerBankAccountOwner, CustomerId, MandateParams, OrderParams,
    PaymentSource, ReceiverParams, RedirectParams, ShallowOrderSpecs, Source, SourceFlow,
    SourceId, SourceUsage,
};

pub mod mandate_notifications;
pub mod source_transactions;
pub mod transactions;
pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/sources`.
    pub struct CreateRequest -> Source, expand;
}

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
    const OPERATION: &Operation = &Operation {
        id: "PostSources",
        method: Method::Post,
        path: "/v1/sources",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}

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
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
    }

    /// The `Customer` to whom the original source is attached to. Must be set when the original source
    /// is not a `Source` (e.g., `Card`).
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// The authentication `flow` of the source to create. `flow` is one of `redirect`, `receiver`,
    /// `code_verification`, `none`. It is generally inferred unless a type supports multiple flows.
    #[inline]
    pub fn flow(self, flow: SourceFlow) -> Self {
        Self(self.0.with("flow", flow))
    }

    /// Information about a mandate possibility attached to a source object (generally for bank debits)
    /// as well as its acceptance status.
    #[inline]
    pub fn mandate(self, mandate: MandateParams) -> Self {
        Self(self.0.with("mandate", mandate))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The source to share.
    #[inline]
    pub fn original_source(self, original_source: impl Into<String>) -> Self {
        Self(self.0.with("original_source", Value::text(original_source)))
    }

    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    #[inline]
    pub fn owner(self, owner: CustomerBankAccountOwner) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Optional parameters for the receiver flow. Can be set only if the source is a receiver (`flow`
    /// is `receiver`).
    #[inline]
    pub fn receiver(self, receiver: ReceiverParams) -> Self {
        Self(self.0.with("receiver", receiver))
    }

    /// Parameters required for the redirect flow. Required if the source is authenticated by a redirect
    /// (`flow` is `redirect`).
    #[inline]
    pub fn redirect(self, redirect: RedirectParams) -> Self {
        Self(self.0.with("redirect", redirect))
    }

    /// Information about the items and shipping associated with the source. Required for transactional
    /// credit (for example Klarna) sources before you can charge it.
    #[inline]
    pub fn source_order(self, source_order: ShallowOrderSpecs) -> Self {
        Self(self.0.with("source_order", source_order))
    }

    /// An arbitrary string to be displayed on your customer's statement. As an example, if your website
    /// is `RunClub` and the item you're charging for is a race ticket, you may want to specify a
    /// `statement_descriptor` of `RunClub 5K race ticket.` While many payment types will display this
    /// information, some may not display it at all.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }

    /// An optional token used to create the source. When passed, token properties will override source
    /// parameters.
    #[inline]
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.with("token", Value::text(token)))
    }

    /// The `type` of the source to create. Required unless `customer` and `original_source` are
    /// specified (see the
    /// [Cloning card Sources](https://docs.stripe.com/sources/connect#cloning-card-sources) guide)
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", Value::text(type_)))
    }

    /// Sets `usage`.
    #[inline]
    pub fn usage(self, usage: SourceUsage) -> Self {
        Self(self.0.with("usage", usage))
    }
}

stripe_runtime::operation! {
    /// The request of [`detach`]: `DELETE /v1/customers/{customer}/sources/{id}`.
    pub struct DetachRequest -> MaybeDeleted<PaymentSource>, expand;
}

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
pub fn detach(customer: impl Into<CustomerId>, id: impl AsRef<str>) -> DetachRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteCustomersCustomerSourcesId",
        method: Method::Delete,
        path: "/v1/customers/{customer}/sources/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DetachRequest(
        Request::new(OPERATION, &[&Into::<CustomerId>::into(customer), id.as_ref()]),
    )
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/sources/{source}`.
    pub struct RetrieveRequest -> Source, expand;
}

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
pub fn retrieve(source: impl Into<SourceId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetSourcesSource",
        method: Method::Get,
        path: "/v1/sources/{source}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<SourceId>::into(source)]))
}

impl RetrieveRequest {
    /// The client secret of the source. Required if a publishable key is used to retrieve the source.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", Value::secret(client_secret)))
    }
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/sources/{source}`.
    pub struct UpdateRequest -> Source, expand;
}

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
pub fn update(source: impl Into<SourceId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostSourcesSource",
        method: Method::Post,
        path: "/v1/sources/{source}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<SourceId>::into(source)]))
}

impl UpdateRequest {
    /// Amount associated with the source.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Information about a mandate possibility attached to a source object (generally for bank debits)
    /// as well as its acceptance status.
    #[inline]
    pub fn mandate(self, mandate: MandateParams) -> Self {
        Self(self.0.with("mandate", mandate))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    #[inline]
    pub fn owner(self, owner: CustomerBankAccountOwner) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Information about the items and shipping associated with the source. Required for transactional
    /// credit (for example Klarna) sources before you can charge it.
    #[inline]
    pub fn source_order(self, source_order: OrderParams) -> Self {
        Self(self.0.with("source_order", source_order))
    }
}

stripe_runtime::operation! {
    /// The request of [`verify`]: `POST /v1/sources/{source}/verify`.
    pub struct VerifyRequest -> Source, expand;
}

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
    source: impl Into<SourceId>,
    values: impl IntoIterator<Item = impl Into<String>>,
) -> VerifyRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostSourcesSourceVerify",
        method: Method::Post,
        path: "/v1/sources/{source}/verify",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    VerifyRequest(
        Request::new(OPERATION, &[&Into::<SourceId>::into(source)])
            .with("values", Value::list(values.into_iter().map(Value::text))),
    )
}
