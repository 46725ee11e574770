// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::cash_balance_transactions`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/cash_balance_transactions`.
    pub struct ListRequest -> rt::List<crate::CustomerCashBalanceTransaction>, paged, expand;
}

/// List cash balance transactions.
///
/// Returns a list of transactions that modified the customer’s
/// [cash balance](https://docs.stripe.com/payments/customer-balance).
///
/// `GET /v1/customers/{customer}/cash_balance_transactions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::cash_balance_transactions::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerCashBalanceTransactions",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/cash_balance_transactions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    ListRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
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
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}`.
    pub struct RetrieveRequest -> crate::CustomerCashBalanceTransaction, expand;
}

/// Retrieve a cash balance transaction.
///
/// Retrieves a specific cash balance transaction, which updated the customer’s
/// [cash balance](https://docs.stripe.com/payments/customer-balance).
///
/// `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cash_balance_transactions::retrieve("CUSTOMER_ID", "TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<crate::ids::CustomerId>,
    transaction: impl Into<crate::ids::CustomerCashBalanceTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerCashBalanceTransactionsTransaction",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/cash_balance_transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let transaction: crate::ids::CustomerCashBalanceTransactionId = transaction.into();
    RetrieveRequest(
        rt::Request::new(OPERATION, &[customer.as_str(), transaction.as_str()]),
    )
}
