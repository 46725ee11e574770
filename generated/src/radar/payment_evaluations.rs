// Written by `cargo xtask generate`. Do not edit.
//! The operations of `radar::payment_evaluations`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/radar/payment_evaluations`.
    pub struct CreateRequest -> crate::RadarPaymentEvaluation, expand;
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
/// let answer = stripe::radar::payment_evaluations::create(stripe::radar::payment_evaluations::create::CustomerDetails::new(), stripe::radar::payment_evaluations::create::PaymentDetails::new(1000, "usd", stripe::radar::payment_evaluations::create::payment_details::PaymentMethodDetails::new("PAYMENT_METHOD"))).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer_details: create::CustomerDetails,
    payment_details: create::PaymentDetails,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostRadarPaymentEvaluations",
        method: rt::Method::Post,
        path: "/v1/radar/payment_evaluations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("customer_details", customer_details)
            .with("payment_details", payment_details),
    )
}

impl CreateRequest {
    /// Details about the Client Device Metadata to associate with the payment evaluation.
    #[inline]
    pub fn client_device_metadata_details(
        self,
        client_device_metadata_details: create::ClientDeviceMetadataDetails,
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
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}
