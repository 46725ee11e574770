// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::connection_tokens`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/terminal/connection_tokens`.
    pub struct CreateRequest -> crate::TerminalConnectionToken, expand;
}

/// Create a Connection Token.
///
/// To connect to a reader the Stripe Terminal SDK needs to retrieve a short-lived connection token
/// from Stripe, proxied through your server. On your backend, add an endpoint that creates and
/// returns a connection token.
///
/// `POST /v1/terminal/connection_tokens`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::connection_tokens::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalConnectionTokens",
        method: rt::Method::Post,
        path: "/v1/terminal/connection_tokens",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The id of the location that this connection token is scoped to. If specified the connection
    /// token will only be usable with readers assigned to that location, otherwise the connection token
    /// will be usable with all readers. Note that location scoping only applies to internet-connected
    /// readers. For more details, see
    /// [the docs on scoping connection tokens](https://docs.stripe.com/terminal/fleet/locations-and-zones?dashboard-or-api=api#connection-tokens).
    #[inline]
    pub fn location(self, location: impl Into<crate::ids::TerminalLocationId>) -> Self {
        let location: crate::ids::TerminalLocationId = location.into();
        Self(self.0.with("location", location))
    }
}
