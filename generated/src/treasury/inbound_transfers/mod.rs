// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::inbound_transfers`.

use stripe_runtime::{
    Base, Body, Currency, List, Metadata, Method, Operation, Request, Value,
};
use crate::{
    API_VERSION, ListTreasuryInboundTransferStatus, TreasuryInboundTransfer,
    TreasuryInboundTransferId,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`cancel`]: `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`.
    pub struct CancelRequest -> TreasuryInboundTransfer, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostTreasuryInboundTransfersInboundTransferCancel",
        method: Method::Post,
        path: "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CancelRequest(Request::new(OPERATION, &[inbound_transfer.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/treasury/inbound_transfers`.
    pub struct CreateRequest -> TreasuryInboundTransfer, expand;
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
    currency: impl Into<Currency>,
    financial_account: impl Into<String>,
    origin_payment_method: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTreasuryInboundTransfers",
        method: Method::Post,
        path: "/v1/treasury/inbound_transfers",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", Into::<Currency>::into(currency))
            .with("financial_account", Value::text(financial_account))
            .with("origin_payment_method", Value::text(origin_payment_method)),
    )
}

impl CreateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The complete description that appears on your customers' statements. Maximum 10 characters. Can
    /// only include -#.$&*, spaces, and alphanumeric characters.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/treasury/inbound_transfers`.
    pub struct ListRequest -> List<TreasuryInboundTransfer>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetTreasuryInboundTransfers",
        method: Method::Get,
        path: "/v1/treasury/inbound_transfers",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(
        Request::new(OPERATION, &[])
            .with("financial_account", Value::text(financial_account)),
    )
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }

    /// Only return InboundTransfers that have the given status: `processing`, `succeeded`, `failed` or
    /// `canceled`.
    #[inline]
    pub fn status(self, status: ListTreasuryInboundTransferStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/inbound_transfers/{id}`.
    pub struct RetrieveRequest -> TreasuryInboundTransfer, expand;
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
pub fn retrieve(id: impl Into<TreasuryInboundTransferId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTreasuryInboundTransfersId",
        method: Method::Get,
        path: "/v1/treasury/inbound_transfers/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<TreasuryInboundTransferId>::into(id)]),
    )
}
