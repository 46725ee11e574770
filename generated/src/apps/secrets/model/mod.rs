// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod apps_secret;
pub use self::apps_secret::AppsSecret;
mod secret_service_resource_scope;

pub use self::secret_service_resource_scope::{
    SecretServiceResourceScope, SecretServiceResourceScopeType,
};
