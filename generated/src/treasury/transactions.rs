// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::transactions`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/transactions`.
    pub struct ListRequest -> rt::List<crate::TreasuryTransaction>, paged, expand;
}

/// List all Transactions.
///
/// Retrieves a list of Transaction objects.
///
/// `GET /v1/treasury/transactions`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::transactions::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryTransactions",
        method: rt::Method::Get,
        path: "/v1/treasury/transactions",
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
    /// Only return Transactions that were created during the given date interval.
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

    /// The results are in reverse chronological order by `created` or `posted_at`. The default is
    /// `created`.
    #[inline]
    pub fn order_by(self, order_by: list::OrderBy) -> Self {
        Self(self.0.with("order_by", order_by))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return Transactions that have the given status: `open`, `posted`, or `void`.
    #[inline]
    pub fn status(self, status: crate::treasury_transaction::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// A filter for the `status_transitions.posted_at` timestamp. When using this filter,
    /// `status=posted` and `order_by=posted_at` must also be specified.
    #[inline]
    pub fn status_transitions(
        self,
        status_transitions: list::StatusTransitions,
    ) -> Self {
        Self(self.0.with("status_transitions", status_transitions))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/transactions/{id}`.
    pub struct RetrieveRequest -> crate::TreasuryTransaction, expand;
}

/// Retrieve a Transaction.
///
/// Retrieves the details of an existing Transaction.
///
/// `GET /v1/treasury/transactions/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::transactions::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::TreasuryTransactionId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryTransactionsId",
        method: rt::Method::Get,
        path: "/v1/treasury/transactions/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryTransactionId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
