// Written by `cargo xtask generate`. Do not edit.
//! The operations of `account_sessions`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/account_sessions`.
    pub struct CreateRequest -> crate::AccountSession, expand;
}

/// Create an Account Session.
///
/// Creates a AccountSession object that includes a single-use token that the platform can use on
/// their front-end to grant client-side API access.
///
/// `POST /v1/account_sessions`
///
/// - `account`: The identifier of the account to create an Account Session for.
/// - `components`: Each key of the dictionary represents an embedded component, and each embedded component maps to
///   its configuration (e.g. whether it has been enabled or not).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::account_sessions::create("ACCOUNT", stripe::account_sessions::create::Components::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<crate::ids::AccountId>,
    components: create::Components,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountSessions",
        method: rt::Method::Post,
        path: "/v1/account_sessions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("account", account)
            .with("components", components),
    )
}
