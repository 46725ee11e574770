//! Events as localstripe signs and delivers them, accepted by `Webhook` and by the extractor for axum.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use stripe::customers::payment_sources;
use stripe::customers::payment_sources::create::source;
use stripe::events::{CustomerCreated, CustomerSourceCreated};
use stripe::webhook::{Delivery, SIGNATURE_HEADER, Verified};
use stripe::{Client, Event, Method, PaymentSource, Webhook, customers};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::server::Server;

const SECRET: &str = "whsec_localstripe";

/// An endpoint that took an event, or rejected a delivery.
type Seen = (&'static str, Result<Event, String>);

#[derive(Clone)]
struct Endpoint {
    webhook: Webhook,
    seen: UnboundedSender<Seen>,
}

impl axum::extract::FromRef<Endpoint> for Webhook {
    fn from_ref(endpoint: &Endpoint) -> Self {
        endpoint.webhook.clone()
    }
}

/// Takes what the extractor gives.
async fn extracted(State(endpoint): State<Endpoint>, Verified(delivery): Verified<Event>) {
    let event = match delivery {
        Delivery::Event(event) => Ok(event),
        other => Err(format!("{other:?}")),
    };
    endpoint.seen.send(("extracted", event)).unwrap();
}

/// Takes the body and the header as they came.
async fn by_hand(
    State(endpoint): State<Endpoint>,
    headers: HeaderMap,
    payload: Bytes,
) -> StatusCode {
    let header = headers[SIGNATURE_HEADER].to_str().unwrap();
    let event = endpoint.webhook.event(&payload, header);
    let status = match event {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST,
    };
    let event = event.map_err(|error| error.to_string());
    endpoint.seen.send(("by hand", event)).unwrap();
    status
}

/// Asks localstripe to deliver events to a URL.
async fn register(client: &Client, id: &str, url: String, secret: &str) {
    let request = client
        .raw(Method::Post, &format!("/_config/webhooks/{id}"))
        .param("url", url)
        .param("secret", secret);
    // It answers with nothing at all.
    let error = request.send::<()>(client).await.err();
    assert!(error.is_none_or(|error| error.status() == Some(200)));
}

#[tokio::test]
#[ignore = "needs localstripe: .ci/run servers"]
async fn what_localstripe_signs_is_accepted_and_what_another_secret_signs_is_not() {
    let server = Server::localstripe();
    let client = server.client();
    let (sender, mut seen) = unbounded_channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new()
        .route("/extracted", post(extracted))
        .route("/by-hand", post(by_hand))
        .with_state(Endpoint {
            webhook: Webhook::new(SECRET),
            seen: sender,
        });
    tokio::spawn(axum::serve(listener, app).into_future());
    for (id, path, secret) in [
        ("extracted", "extracted", SECRET),
        ("by-hand", "by-hand", SECRET),
        ("forged", "by-hand", "whsec_other"),
    ] {
        register(&client, id, format!("http://{address}/{path}"), secret).await;
    }

    let customer = customers::create()
        .name("Jenny Rosen")
        .send(&client)
        .await
        .unwrap();
    let card = source::Card::new("4242424242424242", 8, 2027).cvc("314");
    let source = payment_sources::create(&customer.id, card)
        .send(&client)
        .await
        .unwrap();

    let (mut accepted, mut rejected) = (Vec::new(), Vec::new());
    // Two events, to three endpoints each.
    for _ in 0..6 {
        match seen.recv().await.unwrap() {
            (endpoint, Ok(event)) => accepted.push((event.type_.clone(), endpoint, event)),
            (endpoint, Err(error)) => rejected.push((endpoint, error)),
        }
    }
    accepted.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    let names: Vec<_> = accepted
        .iter()
        .map(|(name, endpoint, _)| (name.as_str(), *endpoint))
        .collect();
    assert_eq!(
        names,
        [
            ("customer.created", "by hand"),
            ("customer.created", "extracted"),
            ("customer.source.created", "by hand"),
            ("customer.source.created", "extracted"),
        ]
    );
    for (_, _, event) in &accepted {
        // localstripe says 2017-08-15, and leaves out what is required of an event.
        assert!(!event.is_of_this_version());
        if let Some(created) = event.object_of::<CustomerCreated>().unwrap() {
            assert_eq!(created.id, customer.id);
            assert_eq!(created.name.as_deref(), Some("Jenny Rosen"));
        } else {
            let created = event.object_of::<CustomerSourceCreated>().unwrap().unwrap();
            assert!(matches!(created, PaymentSource::Card(_)));
            assert_eq!(created.id(), source.id());
        }
    }
    assert_eq!(rejected.len(), 2);
    for (endpoint, error) in rejected {
        assert_eq!(endpoint, "by hand");
        assert!(error.starts_with("no signature is right"), "{error}");
    }
}
