// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sources::source_transactions`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, SourceId, SourceTransaction, SourceTransactionId};

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/sources/{source}/source_transactions/{source_transaction}`.
    pub struct RetrieveRequest -> SourceTransaction, expand;
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
    source: impl Into<SourceId>,
    source_transaction: impl Into<SourceTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetSourcesSourceSourceTransactionsSourceTransaction",
        method: Method::Get,
        path: "/v1/sources/{source}/source_transactions/{source_transaction}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<SourceId>::into(source),
                &Into::<SourceTransactionId>::into(source_transaction),
            ],
        ),
    )
}
