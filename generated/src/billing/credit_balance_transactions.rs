// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::credit_balance_transactions`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/billing/credit_balance_transactions`.
    pub struct ListRequest -> rt::List<crate::BillingCreditBalanceTransaction>, paged, expand;
}

/// List credit balance transactions.
///
/// Retrieve a list of credit balance transactions.
///
/// `GET /v1/billing/credit_balance_transactions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::billing::credit_balance_transactions::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingCreditBalanceTransactions",
        method: rt::Method::Get,
        path: "/v1/billing/credit_balance_transactions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// The credit grant for which to fetch credit balance transactions.
    #[inline]
    pub fn credit_grant(
        self,
        credit_grant: impl Into<crate::ids::BillingCreditGrantId>,
    ) -> Self {
        let credit_grant: crate::ids::BillingCreditGrantId = credit_grant.into();
        Self(self.0.with("credit_grant", credit_grant))
    }

    /// The customer whose credit balance transactions you're retrieving.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The account representing the customer whose credit balance transactions you're retrieving.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

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
    /// The request of [`retrieve`]: `GET /v1/billing/credit_balance_transactions/{id}`.
    pub struct RetrieveRequest -> crate::BillingCreditBalanceTransaction, expand;
}

/// Retrieve a credit balance transaction.
///
/// Retrieves a credit balance transaction.
///
/// `GET /v1/billing/credit_balance_transactions/{id}`
///
/// - `id`: Unique identifier for the object.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_balance_transactions::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    id: impl Into<crate::ids::BillingCreditBalanceTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingCreditBalanceTransactionsId",
        method: rt::Method::Get,
        path: "/v1/billing/credit_balance_transactions/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingCreditBalanceTransactionId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
