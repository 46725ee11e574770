//! A handler that is not a function of the event and its object.
use stripe::events::CustomerCreated;
use stripe::webhook::{Router, Webhook};

struct Handle;

fn router() -> Router {
    Router::new(Webhook::new("whsec_123"), |_| async {}).on::<CustomerCreated>(Handle)
}

fn main() {}
