// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::transaction_entries`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/transaction_entries`.
    pub struct ListRequest -> rt::List<crate::TreasuryTransactionEntry>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryTransactionEntries",
        method: rt::Method::Get,
        path: "/v1/treasury/transaction_entries",
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
    /// Only return TransactionEntries that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Sets `effective_at`.
    #[inline]
    pub fn effective_at(
        self,
        effective_at: impl Into<rt::Range<rt::Timestamp>>,
    ) -> Self {
        let effective_at: rt::Range<rt::Timestamp> = effective_at.into();
        Self(self.0.with("effective_at", effective_at))
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

    /// The results are in reverse chronological order by `created` or `effective_at`. The default is
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

    /// Only return TransactionEntries associated with this Transaction.
    #[inline]
    pub fn transaction(
        self,
        transaction: impl Into<crate::ids::TreasuryTransactionId>,
    ) -> Self {
        let transaction: crate::ids::TreasuryTransactionId = transaction.into();
        Self(self.0.with("transaction", transaction))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/transaction_entries/{id}`.
    pub struct RetrieveRequest -> crate::TreasuryTransactionEntry, expand;
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
pub fn retrieve(
    id: impl Into<crate::ids::TreasuryTransactionEntryId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryTransactionEntriesId",
        method: rt::Method::Get,
        path: "/v1/treasury/transaction_entries/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryTransactionEntryId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
