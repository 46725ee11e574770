// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::treasury::inbound_transfers`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, FailureDetailsParam, TreasuryInboundTransfer};

pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`fail`]: `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`.
    pub struct FailRequest -> TreasuryInboundTransfer, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdFail",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    FailRequest(Request::new(OPERATION, &[id.as_ref()]))
}

impl FailRequest {
    /// Details about a failed InboundTransfer.
    #[inline]
    pub fn failure_details(self, failure_details: FailureDetailsParam) -> Self {
        Self(self.0.with("failure_details", failure_details))
    }
}

stripe_runtime::operation! {
    /// The request of [`return_inbound_transfer`]: `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`.
    pub struct ReturnInboundTransferRequest -> TreasuryInboundTransfer, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdReturn",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReturnInboundTransferRequest(Request::new(OPERATION, &[id.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`succeed`]: `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed`.
    pub struct SucceedRequest -> TreasuryInboundTransfer, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersTreasuryInboundTransfersIdSucceed",
        method: Method::Post,
        path: "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    SucceedRequest(Request::new(OPERATION, &[id.as_ref()]))
}
