//! Where requests go: the servers that the runtime knows.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::ir::Base;

const HELP: &str = "the crate sends requests to Stripe's servers: take `servers` out with an action in the overlay, \
                    and give the client a base URL of its own";

/// The server of an URL.
pub(super) fn base(url: &str) -> Option<Base> {
    match url.trim_end_matches('/') {
        "https://api.stripe.com" => Some(Base::Api),
        "https://files.stripe.com" => Some(Base::Files),
        "https://meter-events.stripe.com" => Some(Base::MeterEvents),
        _ => None,
    }
}

/// Finds servers that requests would not go to.
pub(super) fn check(owner: &Value, pointer: &str, is_root: bool, faults: &mut Diagnostics) {
    let Some(servers) = owner.get("servers") else {
        return;
    };
    let pointer = child(pointer, "servers");
    let urls: Vec<&str> = servers
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|server| server.get("url")?.as_str())
        .collect();
    let message = match urls.as_slice() {
        [] => return,
        [only] => match base(only) {
            Some(Base::Api) => return,
            Some(_) if !is_root => return,
            _ => format!("the server `{only}` is not known"),
        },
        _ => "several servers, of which one is to be taken".to_owned(),
    };
    faults.push(Diagnostic::new(pointer, message).help(HELP));
}
