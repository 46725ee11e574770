// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::transaction_entries`.

use stripe_runtime::{
    Base, Body, List, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, TreasuryTransactionEntry, TreasuryTransactionEntryId,
    TreasuryTransactionEntryOrderBy,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/treasury/transaction_entries`.
    pub struct ListRequest -> List<TreasuryTransactionEntry>, paged, expand;
}

/// List all TransactionEntries.
///
/// Retrieves a list of TransactionEntry objects.
///
/// `GET /v1/treasury/transaction_entries`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::transaction_entries::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTreasuryTransactionEntries",
        method: Method::Get,
        path: "/v1/treasury/transaction_entries",
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
    /// Only return TransactionEntries that were created during the given date interval.
    #[inline]
    pub fn created(mut self, created: impl Into<Range<Timestamp>>) -> Self {
        self.0.set("created", Into::<Range<Timestamp>>::into(created));
        self
    }

    /// Sets `effective_at`.
    #[inline]
    pub fn effective_at(mut self, effective_at: impl Into<Range<Timestamp>>) -> Self {
        self.0.set("effective_at", Into::<Range<Timestamp>>::into(effective_at));
        self
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// The results are in reverse chronological order by `created` or `effective_at`. The default is
    /// `created`.
    #[inline]
    pub fn order_by(mut self, order_by: TreasuryTransactionEntryOrderBy) -> Self {
        self.0.set("order_by", order_by);
        self
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.set("starting_after", Value::text(starting_after));
        self
    }

    /// Only return TransactionEntries associated with this Transaction.
    #[inline]
    pub fn transaction(mut self, transaction: impl Into<String>) -> Self {
        self.0.set("transaction", Value::text(transaction));
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/transaction_entries/{id}`.
    pub struct RetrieveRequest -> TreasuryTransactionEntry, expand;
}

/// Retrieve a TransactionEntry.
///
/// Retrieves a TransactionEntry object.
///
/// `GET /v1/treasury/transaction_entries/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::transaction_entries::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<TreasuryTransactionEntryId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTreasuryTransactionEntriesId",
        method: Method::Get,
        path: "/v1/treasury/transaction_entries/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<TreasuryTransactionEntryId>::into(id)]),
    )
}
