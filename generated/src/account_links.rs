// Written by `cargo xtask generate`. Do not edit.
//! The operations of `account_links`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/account_links`.
    pub struct CreateRequest -> crate::AccountLink, expand;
}

/// Create an account link.
///
/// Creates an AccountLink object that includes a single-use Stripe URL that the platform can
/// redirect their user to in order to take them through the Connect Onboarding flow.
///
/// `POST /v1/account_links`
///
/// - `account`: The identifier of the account to create an account link for.
/// - `type_`: The type of account link the user is requesting.
///   You can create Account Links of type `account_update` only for connected accounts where your
///   platform is responsible for collecting requirements, including Custom accounts. You can't create
///   them for accounts that have access to a Stripe-hosted Dashboard. If you use
///   [Connect embedded components](https://docs.stripe.com/connect/get-started-connect-embedded-components),
///   you can include components that allow your connected accounts to update their own information.
///   For an account without Stripe-hosted Dashboard access where Stripe is liable for negative
///   balances, you must use embedded components.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::account_links::create("ACCOUNT", stripe::account_links::create::Type::AccountOnboarding).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<crate::ids::AccountId>,
    type_: create::Type,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountLinks",
        method: rt::Method::Post,
        path: "/v1/account_links",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[]).with("account", account).with("type", type_),
    )
}

impl CreateRequest {
    /// The collect parameter is deprecated. Use `collection_options` instead.
    #[inline]
    pub fn collect(self, collect: create::Collect) -> Self {
        Self(self.0.with("collect", collect))
    }

    /// Specifies the requirements that Stripe collects from connected accounts in the Connect
    /// Onboarding flow.
    #[inline]
    pub fn collection_options(
        self,
        collection_options: create::CollectionOptions,
    ) -> Self {
        Self(self.0.with("collection_options", collection_options))
    }

    /// The URL the user will be redirected to if the account link is expired, has been
    /// previously-visited, or is otherwise invalid. The URL you specify should attempt to generate a
    /// new account link with the same parameters used to create the original account link, then
    /// redirect the user to the new account link's URL so they can continue with Connect Onboarding. If
    /// a new account link cannot be generated or the redirect fails you should display a useful error
    /// to the user.
    #[inline]
    pub fn refresh_url(self, refresh_url: impl Into<String>) -> Self {
        Self(self.0.with("refresh_url", rt::Value::text(refresh_url)))
    }

    /// The URL that the user will be redirected to upon leaving or completing the linked flow.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}
