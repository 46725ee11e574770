// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::debit_reversals`.

pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v1/treasury/debit_reversals`.
    pub struct CreateRequest -> crate::TreasuryDebitReversal, expand;
}

/// Create a DebitReversal.
///
/// Reverses a ReceivedDebit and creates a DebitReversal object.
///
/// `POST /v1/treasury/debit_reversals`
///
/// - `received_debit`: The ReceivedDebit to reverse.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::debit_reversals::create("RECEIVED_DEBIT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    received_debit: impl Into<crate::ids::TreasuryReceivedDebitId>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryDebitReversals",
        method: rt::Method::Post,
        path: "/v1/treasury/debit_reversals",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let received_debit: crate::ids::TreasuryReceivedDebitId = received_debit.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[]).with("received_debit", received_debit),
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
    /// The request of [`list`]: `GET /v1/treasury/debit_reversals`.
    pub struct ListRequest -> rt::List<crate::TreasuryDebitReversal>, paged, expand;
}

/// List all DebitReversals.
///
/// Returns a list of DebitReversals.
///
/// `GET /v1/treasury/debit_reversals`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::debit_reversals::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryDebitReversals",
        method: rt::Method::Get,
        path: "/v1/treasury/debit_reversals",
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

    /// Only return DebitReversals for the ReceivedDebit ID.
    #[inline]
    pub fn received_debit(
        self,
        received_debit: impl Into<crate::ids::TreasuryReceivedDebitId>,
    ) -> Self {
        let received_debit: crate::ids::TreasuryReceivedDebitId = received_debit.into();
        Self(self.0.with("received_debit", received_debit))
    }

    /// Only return DebitReversals for a given resolution.
    #[inline]
    pub fn resolution(self, resolution: list::Resolution) -> Self {
        Self(self.0.with("resolution", resolution))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return DebitReversals for a given status.
    #[inline]
    pub fn status(self, status: list::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/debit_reversals/{debit_reversal}`.
    pub struct RetrieveRequest -> crate::TreasuryDebitReversal, expand;
}

/// Retrieve a DebitReversal.
///
/// Retrieves a DebitReversal object.
///
/// `GET /v1/treasury/debit_reversals/{debit_reversal}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::debit_reversals::retrieve("DEBIT_REVERSAL_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    debit_reversal: impl Into<crate::ids::TreasuryDebitReversalId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryDebitReversalsDebitReversal",
        method: rt::Method::Get,
        path: "/v1/treasury/debit_reversals/{debit_reversal}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let debit_reversal: crate::ids::TreasuryDebitReversalId = debit_reversal.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[debit_reversal.as_str()]))
}
