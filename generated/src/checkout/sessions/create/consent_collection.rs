// Written by `cargo xtask generate`. Do not edit.
//! What `consent_collection` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::consent_collection::payment_method_reuse_agreement;
pub use crate::checkout_session::consent_collection::{Promotions, TermsOfService};

rt::params! {
    /// Parameters for `consent_collection[payment_method_reuse_agreement]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct PaymentMethodReuseAgreement;
}

impl PaymentMethodReuseAgreement {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        position: crate::checkout_session::consent_collection::payment_method_reuse_agreement::Position,
    ) -> Self {
        Self(rt::Params::new().with("position", position))
    }
}
