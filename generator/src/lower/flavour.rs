//! Which of Stripe's flavours of its document this is.
//!
//! Stripe publishes one document for users, and others for the generators of its SDKs, which have extensions of their own.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;

/// The flavour in `spec/`.
const KNOWN: &str = "spec3.ga.public";

/// What to tell of a document that is not understood: of another flavour, that it is one.
pub(super) fn blame(document: &Document, faults: Diagnostics) -> Diagnostics {
    let flavour = document.value.pointer("/info/x-stripeSpecFilename");
    let flavour = flavour.and_then(serde_json::Value::as_str);
    match (flavour, faults.iter().next()) {
        (Some(flavour), Some(first)) if flavour != KNOWN => {
            let message = format!(
                "this is the flavour `{flavour}` of Stripe's document, in which {} places are not understood, the first at {}",
                faults.len(),
                first.pointer
            );
            Diagnostic::new("/info/x-stripeSpecFilename", message)
                .help(format!(
                    "take the flavour `{KNOWN}`, from <https://github.com/stripe/openapi>"
                ))
                .into()
        }
        _ => faults,
    }
}
