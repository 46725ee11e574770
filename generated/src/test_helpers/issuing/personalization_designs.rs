// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::personalization_designs`.

pub mod reject;

rt::operation! {
    /// The request of [`activate`]: `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`.
    pub struct ActivateRequest -> crate::IssuingPersonalizationDesign, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ActivateRequest(rt::Request::new(OPERATION, &[personalization_design.as_ref()]))
}

rt::operation! {
    /// The request of [`deactivate`]: `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`.
    pub struct DeactivateRequest -> crate::IssuingPersonalizationDesign, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    DeactivateRequest(rt::Request::new(OPERATION, &[personalization_design.as_ref()]))
}

rt::operation! {
    /// The request of [`reject`]: `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`.
    pub struct RejectRequest -> crate::IssuingPersonalizationDesign, expand;
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
/// let answer = stripe::test_helpers::issuing::personalization_designs::reject("PERSONALIZATION_DESIGN_ID", stripe::test_helpers::issuing::personalization_designs::reject::RejectionReasons::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reject(
    personalization_design: impl AsRef<str>,
    rejection_reasons: reject::RejectionReasons,
) -> RejectRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    RejectRequest(
        rt::Request::new(OPERATION, &[personalization_design.as_ref()])
            .with("rejection_reasons", rejection_reasons),
    )
}
