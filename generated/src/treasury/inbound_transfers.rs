// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::inbound_transfers`.

pub mod list;

rt::operation! {
    /// The request of [`cancel`]: `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`.
    pub struct CancelRequest -> crate::TreasuryInboundTransfer, expand;
}

/// Cancel an InboundTransfer.
///
/// Cancels an InboundTransfer.
///
/// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::inbound_transfers::cancel("INBOUND_TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(inbound_transfer: impl AsRef<str>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryInboundTransfersInboundTransferCancel",
        method: rt::Method::Post,
        path: "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CancelRequest(rt::Request::new(OPERATION, &[inbound_transfer.as_ref()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/treasury/inbound_transfers`.
    pub struct CreateRequest -> crate::TreasuryInboundTransfer, expand;
}

/// Create an InboundTransfer.
///
/// Creates an InboundTransfer.
///
/// `POST /v1/treasury/inbound_transfers`
///
/// - `amount`: Amount (in cents) to be transferred.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `financial_account`: The FinancialAccount to send funds to.
/// - `origin_payment_method`: The origin payment method to be debited for the InboundTransfer.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::inbound_transfers::create(1000, "usd", "FINANCIAL_ACCOUNT", "ORIGIN_PAYMENT_METHOD").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    origin_payment_method: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryInboundTransfers",
        method: rt::Method::Post,
        path: "/v1/treasury/inbound_transfers",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", currency)
            .with("financial_account", rt::Value::text(financial_account))
            .with("origin_payment_method", rt::Value::text(origin_payment_method)),
    )
}

impl CreateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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

    /// The complete description that appears on your customers' statements. Maximum 10 characters. Can
    /// only include -#.$&*, spaces, and alphanumeric characters.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/inbound_transfers`.
    pub struct ListRequest -> rt::List<crate::TreasuryInboundTransfer>, paged, expand;
}

/// List all InboundTransfers.
///
/// Returns a list of InboundTransfers sent from the specified FinancialAccount.
///
/// `GET /v1/treasury/inbound_transfers`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::inbound_transfers::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryInboundTransfers",
        method: rt::Method::Get,
        path: "/v1/treasury/inbound_transfers",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(
        rt::Request::new(OPERATION, &[])
            .with("financial_account", rt::Value::text(financial_account)),
    )
}

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

    /// Only return InboundTransfers that have the given status: `processing`, `succeeded`, `failed` or
    /// `canceled`.
    #[inline]
    pub fn status(self, status: crate::treasury_inbound_transfer::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/inbound_transfers/{id}`.
    pub struct RetrieveRequest -> crate::TreasuryInboundTransfer, expand;
}

/// Retrieve an InboundTransfer.
///
/// Retrieves the details of an existing InboundTransfer.
///
/// `GET /v1/treasury/inbound_transfers/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::inbound_transfers::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    id: impl Into<crate::ids::TreasuryInboundTransferId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryInboundTransfersId",
        method: rt::Method::Get,
        path: "/v1/treasury/inbound_transfers/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryInboundTransferId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
