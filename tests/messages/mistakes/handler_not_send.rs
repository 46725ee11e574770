//! A handler that holds what cannot move between threads.
use std::cell::Cell;
use std::rc::Rc;

use stripe::events::CustomerCreated;
use stripe::webhook::{Router, Webhook};

fn router() -> Router {
    let count = Rc::new(Cell::new(0));
    Router::new(Webhook::new("whsec_123"), |_| async {}).on::<CustomerCreated>(move |_, _| {
        let count = Rc::clone(&count);
        async move { count.set(count.get() + 1) }
    })
}

fn main() {}
