// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::received_debits`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/received_debits`.
    pub struct ListRequest -> rt::List<crate::TreasuryReceivedDebit>, paged, expand;
}

/// List all ReceivedDebits.
///
/// Returns a list of ReceivedDebits.
///
/// `GET /v1/treasury/received_debits`
///
/// - `financial_account`: The FinancialAccount that funds were pulled from.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::received_debits::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryReceivedDebits",
        method: rt::Method::Get,
        path: "/v1/treasury/received_debits",
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

    /// Only return ReceivedDebits that have the given status: `succeeded` or `failed`.
    #[inline]
    pub fn status(self, status: crate::treasury_received_debit::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/received_debits/{id}`.
    pub struct RetrieveRequest -> crate::TreasuryReceivedDebit, expand;
}

/// Retrieve a ReceivedDebit.
///
/// Retrieves the details of an existing ReceivedDebit by passing the unique ReceivedDebit ID from
/// the ReceivedDebit list
///
/// `GET /v1/treasury/received_debits/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::received_debits::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::TreasuryReceivedDebitId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryReceivedDebitsId",
        method: rt::Method::Get,
        path: "/v1/treasury/received_debits/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryReceivedDebitId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
