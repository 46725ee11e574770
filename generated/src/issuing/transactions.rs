// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::transactions`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/transactions`.
    pub struct ListRequest -> rt::List<crate::IssuingTransaction>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingTransactions",
        method: rt::Method::Get,
        path: "/v1/issuing/transactions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return transactions that belong to the given card.
    #[inline]
    pub fn card(self, card: impl Into<crate::ids::IssuingCardId>) -> Self {
        let card: crate::ids::IssuingCardId = card.into();
        Self(self.0.with("card", card))
    }

    /// Only return transactions that belong to the given cardholder.
    #[inline]
    pub fn cardholder(
        self,
        cardholder: impl Into<crate::ids::IssuingCardholderId>,
    ) -> Self {
        let cardholder: crate::ids::IssuingCardholderId = cardholder.into();
        Self(self.0.with("cardholder", cardholder))
    }

    /// Only return transactions that were created during the given date interval.
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

    /// Only return transactions that have the given type. One of `capture` or `refund`.
    #[inline]
    pub fn type_(self, type_: crate::issuing_transaction::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/transactions/{transaction}`.
    pub struct RetrieveRequest -> crate::IssuingTransaction, expand;
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
pub fn retrieve(
    transaction: impl Into<crate::ids::IssuingTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingTransactionsTransaction",
        method: rt::Method::Get,
        path: "/v1/issuing/transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let transaction: crate::ids::IssuingTransactionId = transaction.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[transaction.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/transactions/{transaction}`.
    pub struct UpdateRequest -> crate::IssuingTransaction, expand;
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
pub fn update(
    transaction: impl Into<crate::ids::IssuingTransactionId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingTransactionsTransaction",
        method: rt::Method::Post,
        path: "/v1/issuing/transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let transaction: crate::ids::IssuingTransactionId = transaction.into();
    UpdateRequest(rt::Request::new(OPERATION, &[transaction.as_str()]))
}

impl UpdateRequest {
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
