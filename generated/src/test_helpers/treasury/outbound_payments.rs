// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::treasury::outbound_payments`.

pub mod return_outbound_payment;
pub mod update;

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
rt::operation! {
    /// The request of [`fail`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail`.
    pub struct FailRequest -> crate::TreasuryOutboundPayment, expand;
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdFail",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    FailRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
rt::operation! {
    /// The request of [`post`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`.
    pub struct PostRequest -> crate::TreasuryOutboundPayment, expand;
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdPost",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}/post",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    PostRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
rt::operation! {
    /// The request of [`return_outbound_payment`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`.
    pub struct ReturnOutboundPaymentRequest -> crate::TreasuryOutboundPayment, expand;
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdReturn",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}/return",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ReturnOutboundPaymentRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
impl ReturnOutboundPaymentRequest {
    /// Optional hash to set the return code.
    #[inline]
    pub fn returned_details(
        self,
        returned_details: return_outbound_payment::ReturnedDetails,
    ) -> Self {
        Self(self.0.with("returned_details", returned_details))
    }
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/test_helpers/treasury/outbound_payments/{id}`.
    pub struct UpdateRequest -> crate::TreasuryOutboundPayment, expand;
}

#[cfg(feature = "test_helpers-treasury-outbound_payments")]
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
/// let answer = stripe::test_helpers::treasury::outbound_payments::update("ID", stripe::test_helpers::treasury::outbound_payments::update::TrackingDetails::new(stripe::treasury_outbound_payment::tracking_details::Type::Ach)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    id: impl AsRef<str>,
    tracking_details: update::TrackingDetails,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsId",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_payments/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    UpdateRequest(
        rt::Request::new(OPERATION, &[id.as_ref()])
            .with("tracking_details", tracking_details),
    )
}
