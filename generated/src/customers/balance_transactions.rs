// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::balance_transactions`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/balance_transactions`.
    pub struct CreateRequest -> crate::CustomerBalanceTransaction, expand;
}

/// Create a customer balance transaction.
///
/// Creates an immutable transaction that updates the customer’s credit
/// [balance](https://docs.stripe.com/billing/customer/balance).
///
/// `POST /v1/customers/{customer}/balance_transactions`
///
/// - `amount`: The integer amount in **cents (or local equivalent)** to apply to the customer's credit balance.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies). Specifies the
///   [`invoice_credit_balance`](https://docs.stripe.com/api/customers/object#customer_object-invoice_credit_balance)
///   that this transaction will apply to. If the customer's `currency` is not set, it will be updated
///   to this value.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::balance_transactions::create("CUSTOMER_ID", 1000, "usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer: impl Into<crate::ids::CustomerId>,
    amount: i64,
    currency: impl Into<rt::Currency>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerBalanceTransactions",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/balance_transactions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[customer.as_str()])
            .with("amount", amount)
            .with("currency", currency),
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/balance_transactions`.
    pub struct ListRequest -> rt::List<crate::CustomerBalanceTransaction>, paged, expand;
}

/// List customer balance transactions.
///
/// Returns a list of transactions that updated the customer’s
/// [balances](https://docs.stripe.com/billing/customer/balance).
///
/// `GET /v1/customers/{customer}/balance_transactions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::balance_transactions::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerBalanceTransactions",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/balance_transactions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    ListRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

impl ListRequest {
    /// Only return customer balance transactions that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// Only return transactions that are related to the specified invoice.
    #[inline]
    pub fn invoice(self, invoice: impl Into<crate::ids::InvoiceId>) -> Self {
        let invoice: crate::ids::InvoiceId = invoice.into();
        Self(self.0.with("invoice", invoice))
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
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/balance_transactions/{transaction}`.
    pub struct RetrieveRequest -> crate::CustomerBalanceTransaction, expand;
}

/// Retrieve a customer balance transaction.
///
/// Retrieves a specific customer balance transaction that updated the customer’s
/// [balances](https://docs.stripe.com/billing/customer/balance).
///
/// `GET /v1/customers/{customer}/balance_transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::balance_transactions::retrieve("CUSTOMER_ID", "TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<crate::ids::CustomerId>,
    transaction: impl Into<crate::ids::CustomerBalanceTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerBalanceTransactionsTransaction",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/balance_transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let transaction: crate::ids::CustomerBalanceTransactionId = transaction.into();
    RetrieveRequest(
        rt::Request::new(OPERATION, &[customer.as_str(), transaction.as_str()]),
    )
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/balance_transactions/{transaction}`.
    pub struct UpdateRequest -> crate::CustomerBalanceTransaction, expand;
}

/// Update a customer credit balance transaction.
///
/// Most credit balance transaction fields are immutable, but you may update its `description` and
/// `metadata`.
///
/// `POST /v1/customers/{customer}/balance_transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::balance_transactions::update("CUSTOMER_ID", "TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    customer: impl Into<crate::ids::CustomerId>,
    transaction: impl Into<crate::ids::CustomerBalanceTransactionId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerBalanceTransactionsTransaction",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/balance_transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let transaction: crate::ids::CustomerBalanceTransactionId = transaction.into();
    UpdateRequest(
        rt::Request::new(OPERATION, &[customer.as_str(), transaction.as_str()]),
    )
}

impl UpdateRequest {
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
