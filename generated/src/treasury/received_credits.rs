// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::received_credits`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/received_credits`.
    pub struct ListRequest -> rt::List<crate::TreasuryReceivedCredit>, paged, expand;
}

/// List all ReceivedCredits.
///
/// Returns a list of ReceivedCredits.
///
/// `GET /v1/treasury/received_credits`
///
/// - `financial_account`: The FinancialAccount that received the funds.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::received_credits::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryReceivedCredits",
        method: rt::Method::Get,
        path: "/v1/treasury/received_credits",
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

    /// Only return ReceivedCredits described by the flow.
    #[inline]
    pub fn linked_flows(self, linked_flows: list::LinkedFlows) -> Self {
        Self(self.0.with("linked_flows", linked_flows))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return ReceivedCredits that have the given status: `succeeded` or `failed`.
    #[inline]
    pub fn status(self, status: crate::treasury_received_credit::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/received_credits/{id}`.
    pub struct RetrieveRequest -> crate::TreasuryReceivedCredit, expand;
}

/// Retrieve a ReceivedCredit.
///
/// Retrieves the details of an existing ReceivedCredit by passing the unique ReceivedCredit ID from
/// the ReceivedCredit list.
///
/// `GET /v1/treasury/received_credits/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::received_credits::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::TreasuryReceivedCreditId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryReceivedCreditsId",
        method: rt::Method::Get,
        path: "/v1/treasury/received_credits/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryReceivedCreditId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
