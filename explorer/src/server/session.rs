//! What the server keeps and the page never sees: the key, and the clients that have it.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};
use stripe_mock::Mock;
use stripe_runtime::{Client, ClientBuilder};
use tokio::sync::OnceCell;

use super::Settings;
use crate::Error;
use crate::catalog::Catalog;

/// What is kept while the program runs.
#[derive(Clone)]
pub(super) struct Session(Arc<Inner>);

struct Inner {
    allow_live_keys: bool,
    stripe: Mutex<Option<Stripe>>,
    /// Started when it is first needed.
    mock: OnceCell<Mock>,
}

/// A client for Stripe, which has the key in it.
#[derive(Clone)]
struct Stripe {
    client: Client,
    is_live: bool,
}

impl Session {
    pub(super) fn new(settings: &Settings) -> Result<Self, Error> {
        let session = Self(Arc::new(Inner {
            allow_live_keys: settings.allow_live_keys,
            stripe: Mutex::default(),
            mock: OnceCell::new(),
        }));
        if let Some(key) = &settings.key {
            session.set_key(key)?;
        }
        Ok(session)
    }

    /// What the page may know.
    pub(super) fn describe(&self) -> Value {
        let stripe = self.stripe();
        json!({
            "version": Catalog::get().map(|it| it.api_version.as_str()).unwrap_or_default(),
            "key": match stripe {
                None => "none",
                Some(Stripe { is_live: true, .. }) => "live",
                Some(_) => "test",
            },
        })
    }

    fn stripe(&self) -> Option<Stripe> {
        let stripe = self.0.stripe.lock();
        stripe.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_key(&self, key: &str) -> Result<(), Error> {
        let key = key.trim();
        let is_test = ["sk_test_", "rk_test_"]
            .iter()
            .any(|it| key.starts_with(it));
        let is_live = ["sk_live_", "rk_live_"]
            .iter()
            .any(|it| key.starts_with(it));
        // The key itself is in no message.
        if is_live && !self.0.allow_live_keys {
            return Err(Error::new(
                "This is a live key: requests with it move real money. It is taken only if the program was started with --dangerously-allow-live-keys.",
            ));
        }
        if !is_test && !is_live {
            return Err(Error::new(
                "This is not a secret key: those of test mode begin with sk_test_ or rk_test_.",
            ));
        }
        let client = ClientBuilder::<Client>::new(key)
            .build()
            .map_err(|error| Error::new(error.message()))?;
        let mut stripe = self.0.stripe.lock().unwrap_or_else(PoisonError::into_inner);
        *stripe = Some(Stripe { client, is_live });
        Ok(())
    }

    /// The mock, which remembers what was sent to it.
    pub(super) async fn mock(&self) -> Result<&Mock, Error> {
        let start = || {
            Mock::builder()
                .stateful()
                .any_version()
                .remembered_requests(0)
                .start()
        };
        let mock = self.0.mock.get_or_try_init(start).await;
        mock.map_err(|error| Error::new(error.to_string()))
    }

    /// A client for the mock, or for Stripe.
    pub(super) async fn client(&self, to_stripe: bool) -> Result<Client, Error> {
        if to_stripe {
            let stripe = self.stripe();
            return match stripe {
                Some(stripe) => Ok(stripe.client),
                None => Err(Error::new("There is no key to send to Stripe with.")),
            };
        }
        let client = self.mock().await?.client();
        client
            .map(Into::into)
            .map_err(|error| Error::new(error.to_string()))
    }
}

/// A key that was typed.
#[derive(Deserialize)]
pub(super) struct Key {
    key: String,
}

pub(super) async fn set_key(
    State(session): State<Session>,
    Json(Key { key }): Json<Key>,
) -> Result<Json<Value>, Error> {
    session.set_key(&key)?;
    Ok(Json(session.describe()))
}

pub(super) async fn forget_key(State(session): State<Session>) -> Json<Value> {
    *session
        .0
        .stripe
        .lock()
        .unwrap_or_else(PoisonError::into_inner) = None;
    Json(session.describe())
}
