// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::treasury::inbound_transfers`.

pub mod fail;

rt::operation! {
    /// The request of [`fail`]: `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`.
    pub struct FailRequest -> crate::TreasuryInboundTransfer, expand;
}

/// Test mode: Fail an InboundTransfer.
///
/// Transitions a test mode created InboundTransfer to the `failed` status. The InboundTransfer must
/// already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::inbound_transfers::fail("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn fail(id: impl AsRef<str>) -> FailRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdFail",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    FailRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

impl FailRequest {
    /// Details about a failed InboundTransfer.
    #[inline]
    pub fn failure_details(self, failure_details: fail::FailureDetails) -> Self {
        Self(self.0.with("failure_details", failure_details))
    }
}

rt::operation! {
    /// The request of [`return_inbound_transfer`]: `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`.
    pub struct ReturnInboundTransferRequest -> crate::TreasuryInboundTransfer, expand;
}

/// Test mode: Return an InboundTransfer.
///
/// Marks the test mode InboundTransfer object as returned and links the InboundTransfer to a
/// ReceivedDebit. The InboundTransfer must already be in the `succeeded` state.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::inbound_transfers::return_inbound_transfer("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn return_inbound_transfer(id: impl AsRef<str>) -> ReturnInboundTransferRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdReturn",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ReturnInboundTransferRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

rt::operation! {
    /// The request of [`succeed`]: `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed`.
    pub struct SucceedRequest -> crate::TreasuryInboundTransfer, expand;
}

/// Test mode: Succeed an InboundTransfer.
///
/// Transitions a test mode created InboundTransfer to the `succeeded` status. The InboundTransfer
/// must already be in the `processing` state.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::inbound_transfers::succeed("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn succeed(id: impl AsRef<str>) -> SucceedRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdSucceed",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    SucceedRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}
