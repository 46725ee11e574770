// Written by `cargo xtask generate`. Do not edit.
//! Webhooks: what Stripe delivers to an endpoint, checked against its signature before anything of it is believed.
//!
//! ```
//! use stripe::{EventObject, webhook::{TestEvent, Webhook}};
//!
//! # let object = stripe::Object::parse(r#"{"object":"balance"}"#)?;
//! # let payload = TestEvent::new("balance.available", &object).to_json();
//! # let signature_header = Webhook::new("whsec_123").sign(payload.as_bytes());
//! // The body of the request as it came, and its `Stripe-Signature` header.
//! let event = Webhook::new("whsec_123").event(payload.as_bytes(), &signature_header)?;
//! match event.object() {
//!     Ok(EventObject::Unknown(raw)) => println!("{} of something new: {}", event.type_, raw.as_str()),
//!     Ok(object) => println!("{}: {object:?}", event.type_),
//!     Err(error) => println!("{}, of another API version: {error}", event.type_),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Router`] hands each event to the handler of its kind, with the object that events of this kind hold. The kinds are in
//! [`events`](crate::events).
//!
//! ```
//! use stripe::events::BalanceAvailable;
//! use stripe::webhook::{Router, Webhook};
//!
//! let router = Router::new(Webhook::new("whsec_123"), |unhandled| async move { println!("{unhandled:?}") })
//!     .on::<BalanceAvailable>(|event, balance| async move { println!("{}: {:?}", event.id, balance) });
//! ```
//!
//! With the feature `axum`, `Verified` is an extractor; with the feature `tower`, `WebhookService` makes a service of a router. Any other
//! framework hands the body and the header to [`Router::handle`](stripe_runtime::webhook::Router::handle).

pub use rt::webhook::{
    BoxError, Duplicates, Handled, Handler, Outcome, Recent, RouteError,
    SIGNATURE_HEADER, WebhookError, sign,
};

#[cfg(feature = "axum")]
pub use rt::webhook::{Rejection, Verified};

/// Checks and reads what is delivered to a webhook endpoint.
pub type Webhook = rt::webhook::Webhook<crate::Event>;

/// What was delivered: an event, or the notification of one.
pub type Delivery = rt::webhook::Delivery<crate::Event>;

/// Handlers by kind of event, and a fallback for all others.
pub type Router = rt::webhook::Router<crate::Event>;

/// What a router's fallback gets.
pub type Unhandled = rt::webhook::Unhandled<crate::Event>;

/// An event that never happened, for tests.
pub type TestEvent = rt::webhook::TestEvent<crate::Event>;

/// Answers deliveries by handing them to a router.
#[cfg(feature = "tower")]
pub type WebhookService = rt::webhook::WebhookService<crate::Event>;
