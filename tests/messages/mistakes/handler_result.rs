//! A handler that returns what a handler may not.
use stripe::events::CustomerCreated;
use stripe::webhook::{Router, Webhook};

fn router() -> Router {
    Router::new(Webhook::new("whsec_123"), |_| async {})
        .on::<CustomerCreated>(|_, customer| async move { customer.email })
}

fn main() {}
