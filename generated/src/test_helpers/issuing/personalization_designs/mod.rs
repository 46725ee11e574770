// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::personalization_designs`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, IssuingPersonalizationDesign, RejectionReasonsParam};

pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`activate`]: `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`.
    pub struct ActivateRequest -> IssuingPersonalizationDesign, expand;
}

/// Activate a testmode personalization design.
///
/// Updates the `status` of the specified testmode personalization design object to `active`.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::personalization_designs::activate("PERSONALIZATION_DESIGN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn activate(personalization_design: impl AsRef<str>) -> ActivateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ActivateRequest(Request::new(OPERATION, &[personalization_design.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`deactivate`]: `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`.
    pub struct DeactivateRequest -> IssuingPersonalizationDesign, expand;
}

/// Deactivate a testmode personalization design.
///
/// Updates the `status` of the specified testmode personalization design object to `inactive`.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::personalization_designs::deactivate("PERSONALIZATION_DESIGN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn deactivate(personalization_design: impl AsRef<str>) -> DeactivateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    DeactivateRequest(Request::new(OPERATION, &[personalization_design.as_ref()]))
}

stripe_runtime::operation! {
    /// The request of [`reject`]: `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`.
    pub struct RejectRequest -> IssuingPersonalizationDesign, expand;
}

/// Reject a testmode personalization design.
///
/// Updates the `status` of the specified testmode personalization design object to `rejected`.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`
///
/// - `rejection_reasons`: The reason(s) the personalization design was rejected.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::personalization_designs::reject("PERSONALIZATION_DESIGN_ID", stripe::RejectionReasonsParam::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reject(
    personalization_design: impl AsRef<str>,
    rejection_reasons: RejectionReasonsParam,
) -> RejectRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject",
        method: Method::Post,
        path: "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    RejectRequest(
        Request::new(OPERATION, &[personalization_design.as_ref()])
            .with("rejection_reasons", rejection_reasons),
    )
}
