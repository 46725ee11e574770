// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::credit_reversals`.

pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v1/treasury/credit_reversals`.
    pub struct CreateRequest -> crate::TreasuryCreditReversal, expand;
}

/// Create a CreditReversal.
///
/// Reverses a ReceivedCredit and creates a CreditReversal object.
///
/// `POST /v1/treasury/credit_reversals`
///
/// - `received_credit`: The ReceivedCredit to reverse.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::credit_reversals::create("RECEIVED_CREDIT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    received_credit: impl Into<crate::ids::TreasuryReceivedCreditId>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryCreditReversals",
        method: rt::Method::Post,
        path: "/v1/treasury/credit_reversals",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let received_credit: crate::ids::TreasuryReceivedCreditId = received_credit.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[]).with("received_credit", received_credit),
    )
}

impl CreateRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/credit_reversals`.
    pub struct ListRequest -> rt::List<crate::TreasuryCreditReversal>, paged, expand;
}

/// List all CreditReversals.
///
/// Returns a list of CreditReversals.
///
/// `GET /v1/treasury/credit_reversals`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::credit_reversals::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryCreditReversals",
        method: rt::Method::Get,
        path: "/v1/treasury/credit_reversals",
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

    /// Only return CreditReversals for the ReceivedCredit ID.
    #[inline]
    pub fn received_credit(
        self,
        received_credit: impl Into<crate::ids::TreasuryReceivedCreditId>,
    ) -> Self {
        let received_credit: crate::ids::TreasuryReceivedCreditId = received_credit
            .into();
        Self(self.0.with("received_credit", received_credit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return CreditReversals for a given status.
    #[inline]
    pub fn status(self, status: crate::treasury_credit_reversal::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/credit_reversals/{credit_reversal}`.
    pub struct RetrieveRequest -> crate::TreasuryCreditReversal, expand;
}

/// Retrieve a CreditReversal.
///
/// Retrieves the details of an existing CreditReversal by passing the unique CreditReversal ID from
/// either the CreditReversal creation request or CreditReversal list
///
/// `GET /v1/treasury/credit_reversals/{credit_reversal}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::credit_reversals::retrieve("CREDIT_REVERSAL_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    credit_reversal: impl Into<crate::ids::TreasuryCreditReversalId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryCreditReversalsCreditReversal",
        method: rt::Method::Get,
        path: "/v1/treasury/credit_reversals/{credit_reversal}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let credit_reversal: crate::ids::TreasuryCreditReversalId = credit_reversal.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[credit_reversal.as_str()]))
}
