// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::onboarding_links`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, LinkOptionsParams, TerminalOnboardingLink};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/terminal/onboarding_links`.
    pub struct CreateRequest -> TerminalOnboardingLink, expand;
}

/// Create an Onboarding Link.
///
/// Creates a new `OnboardingLink` object that contains a redirect_url used for onboarding onto Tap
/// to Pay on iPhone.
///
/// `POST /v1/terminal/onboarding_links`
///
/// - `link_options`: Specific fields needed to generate the desired link type.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::onboarding_links::create(stripe::LinkOptionsParams::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(link_options: LinkOptionsParams) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalOnboardingLinks",
        method: Method::Post,
        path: "/v1/terminal/onboarding_links",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("link_type", "apple_terms_and_conditions")
            .with("link_options", link_options),
    )
}

impl CreateRequest {
    /// Stripe account ID to generate the link for.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<String>) -> Self {
        Self(self.0.with("on_behalf_of", Value::text(on_behalf_of)))
    }
}
