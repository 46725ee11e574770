// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::treasury::outbound_payments`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{
    API_VERSION, ReturnedDetailsParams, TrackingDetailsParams, TreasuryOutboundPayment,
};

stripe_runtime::operation! {
    /// The request of [`fail`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail`.
    pub struct FailRequest -> TreasuryOutboundPayment, expand;
}

/// Test mode: Fail an OutboundPayment.
///
/// Transitions a test mode created OutboundPayment to the `failed` status. The OutboundPayment must
/// already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_payments::fail("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn fail(id: impl AsRef<str>) -> FailRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdFail",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    FailRequest(Request::new(OPERATION, &[id.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`post`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`.
    pub struct PostRequest -> TreasuryOutboundPayment, expand;
}

/// Test mode: Post an OutboundPayment.
///
/// Transitions a test mode created OutboundPayment to the `posted` status. The OutboundPayment must
/// already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_payments::post("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn post(id: impl AsRef<str>) -> PostRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdPost",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}/post",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    PostRequest(Request::new(OPERATION, &[id.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`return_outbound_payment`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`.
    pub struct ReturnOutboundPaymentRequest -> TreasuryOutboundPayment, expand;
}

/// Test mode: Return an OutboundPayment.
///
/// Transitions a test mode created OutboundPayment to the `returned` status. The OutboundPayment
/// must already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_payments::return_outbound_payment("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn return_outbound_payment(id: impl AsRef<str>) -> ReturnOutboundPaymentRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdReturn",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}/return",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReturnOutboundPaymentRequest(Request::new(OPERATION, &[id.as_ref()]))
}

impl ReturnOutboundPaymentRequest {
    /// Optional hash to set the return code.
    #[inline]
    pub fn returned_details(self, returned_details: ReturnedDetailsParams) -> Self {
        Self(self.0.with("returned_details", returned_details))
    }
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}`.
    pub struct UpdateRequest -> TreasuryOutboundPayment, expand;
}

/// Test mode: Update an OutboundPayment.
///
/// Updates a test mode created OutboundPayment with tracking details. The OutboundPayment must not
/// be cancelable, and cannot be in the `canceled` or `failed` states.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}`
///
/// - `tracking_details`: Details about network-specific tracking information.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_payments::update("ID", stripe::TrackingDetailsParams::new(stripe::TrackingDetailsParamsType::Ach)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    id: impl AsRef<str>,
    tracking_details: TrackingDetailsParams,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsId",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[id.as_ref()])
            .with("tracking_details", tracking_details),
    )
}
