// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sources::source_transactions`.

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/sources/{source}/source_transactions/{source_transaction}`.
    pub struct RetrieveRequest -> crate::SourceTransaction, expand;
}

/// Retrieve a source transaction.
///
/// Retrieve an existing source transaction object. Supply the unique source ID from a source
/// creation request and the source transaction ID and Stripe will return the corresponding
/// up-to-date source object information.
///
/// `GET /v1/sources/{source}/source_transactions/{source_transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::source_transactions::retrieve("SOURCE_ID", "SOURCE_TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    source: impl Into<crate::ids::SourceId>,
    source_transaction: impl Into<crate::ids::SourceTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSourcesSourceSourceTransactionsSourceTransaction",
        method: rt::Method::Get,
        path: "/v1/sources/{source}/source_transactions/{source_transaction}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let source: crate::ids::SourceId = source.into();
    let source_transaction: crate::ids::SourceTransactionId = source_transaction.into();
    RetrieveRequest(
        rt::Request::new(OPERATION, &[source.as_str(), source_transaction.as_str()]),
    )
}
