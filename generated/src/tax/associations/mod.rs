// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::associations`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, TaxAssociation};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`find`]: `GET /v1/tax/associations/find`.
    pub struct FindRequest -> TaxAssociation, expand;
}

/// Find a Tax Association.
///
/// Finds a tax association object by PaymentIntent id.
///
/// `GET /v1/tax/associations/find`
///
/// - `payment_intent`: Valid [PaymentIntent](https://docs.stripe.com/api/payment_intents/object) id
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::associations::find("PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn find(payment_intent: impl Into<String>) -> FindRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxAssociationsFind",
        method: Method::Get,
        path: "/v1/tax/associations/find",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    FindRequest(
        Request::new(OPERATION, &[]).with("payment_intent", Value::text(payment_intent)),
    )
}
