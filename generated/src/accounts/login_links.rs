// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::login_links`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/accounts/{account}/login_links`.
    pub struct CreateRequest -> crate::LoginLink, expand;
}

/// Create a login link.
///
/// Creates a login link for a connected account to access the Express Dashboard.
///
/// **You can only create login links for accounts that use the
/// [Express Dashboard](https://docs.stripe.com/connect/express-dashboard) and are connected to your
/// platform**.
///
/// `POST /v1/accounts/{account}/login_links`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::login_links::create("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(account: impl Into<crate::ids::AccountId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountLoginLinks",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/login_links",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    CreateRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}
