// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::associations`.

rt::operation! {
    /// The request of [`find`]: `GET /v1/tax/associations/find`.
    pub struct FindRequest -> crate::TaxAssociation, expand;
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
pub fn find(payment_intent: impl Into<crate::ids::PaymentIntentId>) -> FindRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxAssociationsFind",
        method: rt::Method::Get,
        path: "/v1/tax/associations/find",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
    FindRequest(rt::Request::new(OPERATION, &[]).with("payment_intent", payment_intent))
}
