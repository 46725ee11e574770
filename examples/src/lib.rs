//! What the example programs have in common: a client, of the mock or of Stripe's test mode, that prints each request.
//!
//! ```text
//! cargo run -p examples --bin checkout_session
//! STRIPE_SECRET_KEY=sk_test_… cargo run -p examples --bin checkout_session
//! ```
//!
//! Without a key, a program starts a mock of its own. The guide in `docs/guide` shows parts of these programs.
#![forbid(unsafe_code)]

pub mod snippets;
pub mod tasks;

use std::env;
use std::error::Error;
use std::ops::Deref;

use stripe::{Client, Observer, RequestEvent};
use stripe_mock::Mock;

/// Why a program failed.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A client, and the mock that it talks to, if it does not talk to Stripe.
pub struct Stripe {
    client: Client,
    mock: Option<Mock>,
}

impl Stripe {
    /// The mock, unless the program was given a key of Stripe's.
    pub fn mock(&self) -> Option<&Mock> {
        self.mock.as_ref()
    }
}

impl Deref for Stripe {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// A client for Stripe's test mode if `STRIPE_SECRET_KEY` is set, otherwise for a mock.
///
/// # Errors
/// The key is not one of test mode, or the mock cannot be started.
pub async fn start() -> Result<Stripe, Failure> {
    if let Some(key) = test_key()? {
        let client = Client::builder(key).observer(Print).build()?;
        return Ok(Stripe { client, mock: None });
    }
    let mock = Mock::start().await?;
    let client = mock.client_builder().observer(Print).build()?;
    Ok(Stripe {
        client,
        mock: Some(mock),
    })
}

/// The key in `STRIPE_SECRET_KEY`, if there is one. The programs create and charge things, so it must be of test mode.
///
/// # Errors
/// It is not a key of test mode.
pub fn test_key() -> Result<Option<String>, Failure> {
    match env::var("STRIPE_SECRET_KEY") {
        Ok(key) if key.starts_with("sk_test_") || key.starts_with("rk_test_") => Ok(Some(key)),
        Ok(_) => Err("STRIPE_SECRET_KEY must be a key of test mode: sk_test_… or rk_test_…".into()),
        Err(_) => Ok(None),
    }
}

/// Prints each request as it is sent. Secrets in it print as `[redacted]`.
pub struct Print;

impl Observer for Print {
    fn on_request(&self, event: &RequestEvent<'_>) {
        println!("{:?}", event.request);
    }
}
