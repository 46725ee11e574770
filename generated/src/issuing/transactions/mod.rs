// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::transactions`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, IssuingTransaction, IssuingTransactionId, ListIssuingTransactionType,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/issuing/transactions`.
    pub struct ListRequest -> List<IssuingTransaction>, paged, expand;
}

/// List all transactions.
///
/// Returns a list of Issuing `Transaction` objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/transactions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::transactions::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingTransactions",
        method: Method::Get,
        path: "/v1/issuing/transactions",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return transactions that belong to the given card.
    #[inline]
    pub fn card(self, card: impl Into<String>) -> Self {
        Self(self.0.with("card", Value::text(card)))
    }

    /// Only return transactions that belong to the given cardholder.
    #[inline]
    pub fn cardholder(self, cardholder: impl Into<String>) -> Self {
        Self(self.0.with("cardholder", Value::text(cardholder)))
    }

    /// Only return transactions that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

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

    /// Only return transactions that have the given type. One of `capture` or `refund`.
    #[inline]
    pub fn type_(self, type_: ListIssuingTransactionType) -> Self {
        Self(self.0.with("type", type_))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/transactions/{transaction}`.
    pub struct RetrieveRequest -> IssuingTransaction, expand;
}

/// Retrieve a transaction.
///
/// Retrieves an Issuing `Transaction` object.
///
/// `GET /v1/issuing/transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::transactions::retrieve("TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(transaction: impl Into<IssuingTransactionId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingTransactionsTransaction",
        method: Method::Get,
        path: "/v1/issuing/transactions/{transaction}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<IssuingTransactionId>::into(transaction)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/issuing/transactions/{transaction}`.
    pub struct UpdateRequest -> IssuingTransaction, expand;
}

/// Update a transaction.
///
/// Updates the specified Issuing `Transaction` object by setting the values of the parameters
/// passed. Any parameters not provided will be left unchanged.
///
/// `POST /v1/issuing/transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::transactions::update("TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(transaction: impl Into<IssuingTransactionId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingTransactionsTransaction",
        method: Method::Post,
        path: "/v1/issuing/transactions/{transaction}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<IssuingTransactionId>::into(transaction)]),
    )
}

impl UpdateRequest {
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
}
