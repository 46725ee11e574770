// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostSources/mandate/acceptance/offline`, `PostSourcesSource/mandate/acceptance/offline`.
    pub struct MandateOfflineAcceptanceParams;
}

impl MandateOfflineAcceptanceParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(contact_email: impl Into<String>) -> Self {
        Self(Params::new().with("contact_email", Value::text(contact_email)))
    }
}
