// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::onboarding_links`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/terminal/onboarding_links`.
    pub struct CreateRequest -> crate::TerminalOnboardingLink, expand;
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
/// let answer = stripe::terminal::onboarding_links::create(stripe::terminal::onboarding_links::create::LinkOptions::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(link_options: create::LinkOptions) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalOnboardingLinks",
        method: rt::Method::Post,
        path: "/v1/terminal/onboarding_links",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("link_type", "apple_terms_and_conditions")
            .with("link_options", link_options),
    )
}

impl CreateRequest {
    /// Stripe account ID to generate the link for.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }
}
