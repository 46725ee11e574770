//! Webhooks: what Stripe delivers to an endpoint, checked against its signature before anything of it is believed.
//!
//! [`Webhook`] checks and reads one delivery; [`Router`] hands it to the handler of its kind.

#[cfg(feature = "axum")]
mod axum;
mod duplicates;
mod error;
mod handler;
mod layout;
mod router;
mod signature;
mod test_event;
#[cfg(feature = "tower")]
mod tower;
mod verifier;

#[cfg(feature = "axum")]
pub use self::axum::{Rejection, Verified};
pub use self::duplicates::{Duplicates, Recent};
pub use self::error::WebhookError;
pub use self::handler::{BoxError, Handled, Handler};
pub use self::router::{Outcome, RouteError, Router, Unhandled};
pub use self::signature::sign;
pub use self::test_event::TestEvent;
#[cfg(feature = "tower")]
pub use self::tower::{DEFAULT_BODY_LIMIT, WebhookService};
pub use self::verifier::{Delivery, Webhook};

/// The HTTP header that carries the signature.
pub const SIGNATURE_HEADER: &str = "stripe-signature";
