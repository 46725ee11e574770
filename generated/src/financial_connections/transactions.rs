// Written by `cargo xtask generate`. Do not edit.
//! The operations of `financial_connections::transactions`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/financial_connections/transactions`.
    pub struct ListRequest -> rt::List<crate::FinancialConnectionsTransaction>, paged, expand;
}

/// List Transactions.
///
/// Returns a list of Financial Connections `Transaction` objects.
///
/// `GET /v1/financial_connections/transactions`
///
/// - `account`: The ID of the Financial Connections Account whose transactions will be retrieved.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::financial_connections::transactions::list("ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(account: impl Into<crate::ids::AccountId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFinancialConnectionsTransactions",
        method: rt::Method::Get,
        path: "/v1/financial_connections/transactions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("account", account))
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

    /// A filter on the list based on the object `transacted_at` field. The value can be a string with
    /// an integer Unix timestamp, or it can be a dictionary with the following options:
    #[inline]
    pub fn transacted_at(
        self,
        transacted_at: impl Into<rt::Range<rt::Timestamp>>,
    ) -> Self {
        let transacted_at: rt::Range<rt::Timestamp> = transacted_at.into();
        Self(self.0.with("transacted_at", transacted_at))
    }

    /// A filter on the list based on the object `transaction_refresh` field. The value can be a
    /// dictionary with the following options:
    #[inline]
    pub fn transaction_refresh(
        self,
        transaction_refresh: list::TransactionRefresh,
    ) -> Self {
        Self(self.0.with("transaction_refresh", transaction_refresh))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/financial_connections/transactions/{transaction}`.
    pub struct RetrieveRequest -> crate::FinancialConnectionsTransaction, expand;
}

/// Retrieve a Transaction.
///
/// Retrieves the details of a Financial Connections `Transaction`
///
/// `GET /v1/financial_connections/transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::financial_connections::transactions::retrieve("TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    transaction: impl Into<crate::ids::FinancialConnectionsTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFinancialConnectionsTransactionsTransaction",
        method: rt::Method::Get,
        path: "/v1/financial_connections/transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let transaction: crate::ids::FinancialConnectionsTransactionId = transaction.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[transaction.as_str()]))
}
