// Written by `cargo xtask generate`. Do not edit.
//! The operations of `radar::payment_evaluations`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request};
use crate::{
    API_VERSION, ClientDeviceMetadataWrapper, RadarPaymentEvaluation,
    RadarPaymentEvaluationCustomerDetails, RadarPaymentEvaluationPaymentDetails,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/radar/payment_evaluations`.
    pub struct CreateRequest -> RadarPaymentEvaluation, expand;
}

/// Create a Payment Evaluation.
///
/// Request a Radar API fraud risk score from Stripe for a payment before sending it for external
/// processor authorization.
///
/// `POST /v1/radar/payment_evaluations`
///
/// - `customer_details`: Details about the customer associated with the payment evaluation.
/// - `payment_details`: Details about the payment.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::payment_evaluations::create(stripe::RadarPaymentEvaluationCustomerDetails::new(), stripe::RadarPaymentEvaluationPaymentDetails::new(1000, "usd", stripe::RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails::new("PAYMENT_METHOD"))).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer_details: RadarPaymentEvaluationCustomerDetails,
    payment_details: RadarPaymentEvaluationPaymentDetails,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostRadarPaymentEvaluations",
        method: Method::Post,
        path: "/v1/radar/payment_evaluations",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("customer_details", customer_details)
            .with("payment_details", payment_details),
    )
}

impl CreateRequest {
    /// Details about the Client Device Metadata to associate with the payment evaluation.
    #[inline]
    pub fn client_device_metadata_details(
        self,
        client_device_metadata_details: ClientDeviceMetadataWrapper,
    ) -> Self {
        Self(
            self.0.with("client_device_metadata_details", client_device_metadata_details),
        )
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}
