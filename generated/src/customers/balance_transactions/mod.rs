// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::balance_transactions`.

use stripe_runtime::{
    Base, Body, Currency, List, Metadata, Method, Operation, Range, Request, Timestamp,
    Value,
};
use crate::{
    API_VERSION, CustomerBalanceTransaction, CustomerBalanceTransactionId, CustomerId,
};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/balance_transactions`.
    pub struct CreateRequest -> CustomerBalanceTransaction, expand;
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
    customer: impl Into<CustomerId>,
    amount: i64,
    currency: impl Into<Currency>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomerBalanceTransactions",
        method: Method::Post,
        path: "/v1/customers/{customer}/balance_transactions",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)])
            .with("amount", amount)
            .with("currency", Into::<Currency>::into(currency)),
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/balance_transactions`.
    pub struct ListRequest -> List<CustomerBalanceTransaction>, paged, expand;
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
pub fn list(customer: impl Into<CustomerId>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerBalanceTransactions",
        method: Method::Get,
        path: "/v1/customers/{customer}/balance_transactions",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

impl ListRequest {
    /// Only return customer balance transactions that were created during the given date interval.
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

    /// Only return transactions that are related to the specified invoice.
    #[inline]
    pub fn invoice(self, invoice: impl Into<String>) -> Self {
        Self(self.0.with("invoice", Value::text(invoice)))
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
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/balance_transactions/{transaction}`.
    pub struct RetrieveRequest -> CustomerBalanceTransaction, expand;
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
    customer: impl Into<CustomerId>,
    transaction: impl Into<CustomerBalanceTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerBalanceTransactionsTransaction",
        method: Method::Get,
        path: "/v1/customers/{customer}/balance_transactions/{transaction}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<CustomerId>::into(customer),
                &Into::<CustomerBalanceTransactionId>::into(transaction),
            ],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/balance_transactions/{transaction}`.
    pub struct UpdateRequest -> CustomerBalanceTransaction, expand;
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
    customer: impl Into<CustomerId>,
    transaction: impl Into<CustomerBalanceTransactionId>,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomerBalanceTransactionsTransaction",
        method: Method::Post,
        path: "/v1/customers/{customer}/balance_transactions/{transaction}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<CustomerId>::into(customer),
                &Into::<CustomerBalanceTransactionId>::into(transaction),
            ],
        ),
    )
}

impl UpdateRequest {
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
