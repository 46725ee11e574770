//! OAuth on `https://connect.stripe.com`: how a platform is allowed to act for an account that exists already.

use std::fmt;

use crate::{
    Base, Body, Method, OPTIONAL, Operation, Params, REQUIRED, Request, SECRET, Value,
    codec::record::record, operation,
};

/// The page to send a user to, who there allows the platform `client_id` to connect.
///
/// Displayed, it is the URL. Afterwards Stripe sends the user back with a `code`, which [`token`] exchanges.
#[derive(Clone, Debug)]
#[must_use = "the URL is what `to_string` gives"]
pub struct AuthorizeUrl {
    params: Params,
    path: &'static str,
}

/// The page for the platform whose id in the dashboard's Connect settings is `client_id` (`ca_…`).
pub fn authorize_url(client_id: &str) -> AuthorizeUrl {
    AuthorizeUrl {
        params: Params::new()
            .with("response_type", "code")
            .with("client_id", client_id),
        path: "/oauth/authorize",
    }
}

impl AuthorizeUrl {
    /// For an Express account in place of a standard one.
    pub fn express(mut self) -> Self {
        self.path = "/express/oauth/authorize";
        self
    }

    /// `read_write` or `read_only`.
    pub fn scope(self, scope: &str) -> Self {
        self.param("scope", scope)
    }

    /// Comes back with the user unchanged. An unguessable one, compared then, keeps others from forging the return.
    pub fn state(self, state: &str) -> Self {
        self.param("state", state)
    }

    /// Where to send the user back to: one of those in the dashboard's settings.
    pub fn redirect_uri(self, uri: &str) -> Self {
        self.param("redirect_uri", uri)
    }

    /// Fills the form in beforehand: `email`, `url`, `country` … of the user.
    pub fn stripe_user(self, user: Params) -> Self {
        self.param("stripe_user", user)
    }

    /// Sets any other parameter.
    pub fn param(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.params.insert(key, value);
        self
    }
}

impl fmt::Display for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}?{}",
            Base::Connect.url(),
            self.path,
            self.params.to_form()
        )
    }
}

operation! {
    /// The request of [`token`] and [`refresh`]: `POST /oauth/token`.
    pub struct TokenRequest -> Token;
}

/// Exchanges the `code` that the user came back with.
///
/// The error of a code that does not hold is an [`Error`](crate::Error) with the code `invalid_grant`.
pub fn token(code: &str) -> TokenRequest {
    grant("authorization_code").param("code", Value::secret(code))
}

/// Gets an access token from a refresh token, perhaps of a narrower `scope`.
pub fn refresh(refresh_token: &str) -> TokenRequest {
    grant("refresh_token").param("refresh_token", Value::secret(refresh_token))
}

fn grant(kind: &str) -> TokenRequest {
    let request = Request::new(
        &Operation {
            id: "PostOauthToken",
            method: Method::Post,
            path: "/oauth/token",
            base: Base::Connect,
            body: Body::Form,
            version: "",
        },
        &[],
    );
    TokenRequest(request.with("grant_type", kind))
}

operation! {
    /// The request of [`deauthorize`]: `POST /oauth/deauthorize`.
    pub struct DeauthorizeRequest -> Deauthorized;
}

/// Ends the connection of the account `stripe_user_id` (`acct_…`) to the platform `client_id` (`ca_…`).
pub fn deauthorize(client_id: &str, stripe_user_id: &str) -> DeauthorizeRequest {
    let request = Request::new(
        &Operation {
            id: "PostOauthDeauthorize",
            method: Method::Post,
            path: "/oauth/deauthorize",
            base: Base::Connect,
            body: Body::Form,
            version: "",
        },
        &[],
    );
    DeauthorizeRequest(
        request
            .with("client_id", client_id)
            .with("stripe_user_id", stripe_user_id),
    )
}

/// What a user granted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Token {
    /// The account that is connected now: what requests for it name as their `stripe_account`.
    pub stripe_user_id: String,
    /// `read_write` or `read_only`.
    pub scope: Option<String>,
    /// Whether the grant is for live mode.
    pub livemode: Option<bool>,
    /// `bearer`.
    pub token_type: Option<String>,
    /// An API key of the account. Naming the account with the platform's own key is the better way.
    pub access_token: Option<String>,
    /// Gets further access tokens, by [`refresh`].
    pub refresh_token: Option<String>,
    /// The account's publishable key.
    pub stripe_publishable_key: Option<String>,
}

record!(Token = "oauth_token" {
    stripe_user_id = "stripe_user_id": REQUIRED,
    scope = "scope": OPTIONAL,
    livemode = "livemode": OPTIONAL,
    token_type = "token_type": OPTIONAL,
    access_token = "access_token": SECRET,
    refresh_token = "refresh_token": SECRET,
    stripe_publishable_key = "stripe_publishable_key": OPTIONAL,
});

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::debug(self, f)
    }
}

/// The answer of [`deauthorize`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Deauthorized {
    /// The account that is not connected any more.
    pub stripe_user_id: String,
}

record!(Deauthorized = "oauth_deauthorized" { stripe_user_id = "stripe_user_id": REQUIRED });

impl fmt::Debug for Deauthorized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::debug(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::authorize_url;
    use crate::Params;

    #[test]
    fn the_page_to_send_a_user_to() {
        let url = authorize_url("ca_1")
            .scope("read_write")
            .state("a&b")
            .redirect_uri("https://my.app/back");
        assert_eq!(
            url.to_string(),
            "https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1\
             &scope=read_write&state=a%26b&redirect_uri=https%3A%2F%2Fmy.app%2Fback"
        );
        let url = authorize_url("ca_1")
            .express()
            .stripe_user(Params::new().with("email", "a@b.c"));
        assert_eq!(
            url.to_string(),
            "https://connect.stripe.com/express/oauth/authorize?response_type=code&client_id=ca_1\
             &stripe_user[email]=a%40b.c"
        );
    }
}
