//! Events: made, signed, and delivered to an endpoint on this machine.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};
use stripe_mock::Endpoint;
use tokio::time::timeout;

use super::session::Session;
use crate::Error;
use crate::catalog::{Catalog, Event};

/// How long an endpoint may take. Stripe's own limit is longer, but somebody waits here.
const PATIENCE: Duration = Duration::from_secs(20);

/// All kinds of event.
pub(super) async fn kinds() -> Result<Json<&'static [Event]>, Error> {
    Ok(Json(&Catalog::get()?.events))
}

/// Which event to make.
#[derive(Deserialize)]
pub(super) struct Kind {
    kind: String,
    /// The object that it is about; one that the mock makes if there is none.
    #[serde(default)]
    object: Option<Value>,
}

pub(super) async fn event(
    State(session): State<Session>,
    Json(kind): Json<Kind>,
) -> Result<Json<Value>, Error> {
    let found = Catalog::get()?
        .events
        .iter()
        .find(|it| it.name == kind.kind);
    let found = found.ok_or_else(|| Error::new(format!("there is no event `{}`", kind.kind)))?;
    let mock = session.mock().await?;
    let failed = |error: stripe_mock::Error| Error::new(error.to_string());
    let object = match (kind.object, &found.object) {
        (Some(object), _) => object,
        (None, Some(component)) => mock.sample(component).map_err(failed)?,
        (None, None) => json!({ "id": "obj_1", "object": "unknown" }),
    };
    mock.event(&found.name, &object).map(Json).map_err(failed)
}

/// What to deliver, and where.
#[derive(Deserialize)]
pub(super) struct Delivery {
    event: Value,
    url: String,
    secret: String,
}

pub(super) async fn deliver(Json(delivery): Json<Delivery>) -> Result<Json<Value>, Error> {
    if !is_local(&delivery.url) {
        return Err(Error::new(
            "Events are sent to this machine only: an address such as http://127.0.0.1:4242/webhook.",
        ));
    }
    let endpoint = Endpoint::new(&delivery.url, delivery.secret);
    let delivered = timeout(PATIENCE, endpoint.deliver(delivery.event)).await;
    let delivered = delivered
        .map_err(|_| Error::new("The endpoint did not respond in time."))?
        .map_err(|error| Error::new(error.to_string()))?;
    Ok(Json(json!({
        "status": delivered.status,
        "body": String::from_utf8_lossy(&delivered.body),
    })))
}

/// Whether a URL is of this machine.
fn is_local(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|it| it.is_ascii_digit()) => host,
        _ => authority,
    };
    ["127.0.0.1", "localhost", "[::1]"].contains(&host)
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn only_this_machine_is_local() {
        for local in [
            "http://127.0.0.1:4242/webhook",
            "http://localhost",
            "http://[::1]:1/a",
        ] {
            assert!(is_local(local), "{local}");
        }
        for other in [
            "https://127.0.0.1/",
            "http://example.com/",
            "http://127.0.0.1@example.com/",
            "http://127.0.0.1.example.com/",
            "http://127.0.0.1:80@example.com/",
            "127.0.0.1",
        ] {
            assert!(!is_local(other), "{other}");
        }
    }
}
