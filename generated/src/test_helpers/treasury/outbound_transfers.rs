// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::treasury::outbound_transfers`.

pub mod return_outbound_transfer;
pub mod update;

rt::operation! {
    /// The request of [`fail`]: `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail`.
    pub struct FailRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Test mode: Fail an OutboundTransfer.
///
/// Transitions a test mode created OutboundTransfer to the `failed` status. The OutboundTransfer
/// must already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_transfers::fail("OUTBOUND_TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn fail(outbound_transfer: impl AsRef<str>) -> FailRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    FailRequest(rt::Request::new(OPERATION, &[outbound_transfer.as_ref()]))
}

rt::operation! {
    /// The request of [`post`]: `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post`.
    pub struct PostRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Test mode: Post an OutboundTransfer.
///
/// Transitions a test mode created OutboundTransfer to the `posted` status. The OutboundTransfer
/// must already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_transfers::post("OUTBOUND_TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn post(outbound_transfer: impl AsRef<str>) -> PostRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    PostRequest(rt::Request::new(OPERATION, &[outbound_transfer.as_ref()]))
}

rt::operation! {
    /// The request of [`return_outbound_transfer`]: `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return`.
    pub struct ReturnOutboundTransferRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Test mode: Return an OutboundTransfer.
///
/// Transitions a test mode created OutboundTransfer to the `returned` status. The OutboundTransfer
/// must already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_transfers::return_outbound_transfer("OUTBOUND_TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn return_outbound_transfer(
    outbound_transfer: impl AsRef<str>,
) -> ReturnOutboundTransferRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ReturnOutboundTransferRequest(
        rt::Request::new(OPERATION, &[outbound_transfer.as_ref()]),
    )
}

impl ReturnOutboundTransferRequest {
    /// Details about a returned OutboundTransfer.
    #[inline]
    pub fn returned_details(
        self,
        returned_details: crate::test_helpers::treasury::outbound_payments::return_outbound_payment::ReturnedDetails,
    ) -> Self {
        Self(self.0.with("returned_details", returned_details))
    }
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}`.
    pub struct UpdateRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Test mode: Update an OutboundTransfer.
///
/// Updates a test mode created OutboundTransfer with tracking details. The OutboundTransfer must
/// not be cancelable, and cannot be in the `canceled` or `failed` states.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}`
///
/// - `tracking_details`: Details about network-specific tracking information.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::outbound_transfers::update("OUTBOUND_TRANSFER_ID", stripe::test_helpers::treasury::outbound_transfers::update::TrackingDetails::new(stripe::treasury_outbound_transfer::tracking_details::Type::Ach)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    outbound_transfer: impl AsRef<str>,
    tracking_details: update::TrackingDetails,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    UpdateRequest(
        rt::Request::new(OPERATION, &[outbound_transfer.as_ref()])
            .with("tracking_details", tracking_details),
    )
}
